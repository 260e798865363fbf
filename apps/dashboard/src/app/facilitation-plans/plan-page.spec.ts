import { FacilitationPlanView, paths, PlanSessionView } from '@presence/contract';
import type { Role } from '@presence/domain';
import { aPlan, aPlanGroup, aPlanPerson, aPlanSession } from '../../testing/a-plan';
import { harnessOf } from '../../testing/harness-of';
import { refusal } from '../../testing/refusal';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { PlanPage } from './plan-page';

const url = paths.facilitationPlan(associationId);
const anna = aPlanPerson('Anna', { past: 7 });
const bob = aPlanPerson('Bob', { absences: [{ from: '2099-01-13', until: '2099-01-13' }] });
const group = aPlanGroup({ teamIds: [anna.id, bob.id] });
const session = aPlanSession({ groupId: group.id });
const plan = aPlan({ people: [anna, bob], groups: [group], sessions: [session] });
const planned = (over: Partial<PlanSessionView>): PlanSessionView => ({
  ...session,
  planVersion: 1,
  planned: { facilitatorIds: [anna.id], proposedIds: [], outdatedBy: null },
  ...over,
});

describe('PlanPage', () => {
  const open = async (role: Role = 'COORDINATOR', of: FacilitationPlanView = plan) => {
    const rendered = await renderPage(PlanPage, { roles: [role] });
    if (role === 'COORDINATOR') {
      (await rendered.asked(url)).flush(of);
      await rendered.settled();
    }
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };
  const cell = (page: HTMLElement, label: RegExp) =>
    [...page.querySelectorAll<HTMLButtonElement>('button[data-cell]')].find((button) =>
      label.test(plain(button.textContent)),
    );

  it('shows sessions and people, who is missing and what stands against each', async () => {
    const { text, page } = await open();
    for (const words of ['1 séance', 'il manque quelqu’un sur 1', 'mardi 13 janvier', 'Les mardis'])
      expect(text()).toContain(words);
    expect(text()).toContain('Personne pour animer');
    expect(
      [...page.querySelectorAll('thead th')].map(({ textContent }) => plain(textContent)),
    ).toEqual(['Séance', 'Anna0 ici7 en 6 mois', 'Bob0 ici0 en 6 mois']);
    expect(cell(page, /^pas prévu ?absence$/)).toBeDefined();
  });

  it('puts somebody on a session at a tap, and keeps it as a plan', async () => {
    const { page, asked, settled, text } = await open();
    cell(page, /^pas prévu ?\+$/)?.click();
    const sent = await asked(paths.plannedFacilitation(associationId, session.id), 'PUT');
    expect(sent.request.headers.get('If-Match')).toBe('"0"');
    expect(sent.request.body).toEqual({ facilitatorIds: [anna.id] });
    sent.flush(planned({}));
    await settled();
    expect(cell(page, /^Mène ?choix$/)).toBeDefined();
    expect(text()).toContain('1 séance est en préparation.');
  });

  it('given somebody who planned the same session meanwhile, says so and shows what they planned', async () => {
    const { page, asked, settled } = await open();
    cell(page, /^pas prévu ?\+$/)?.click();
    const sent = await asked(paths.plannedFacilitation(associationId, session.id), 'PUT');
    sent.flush(...refusal('VERSION_CONFLICT', 412));
    const other = planned({
      planned: { facilitatorIds: [bob.id], proposedIds: [], outdatedBy: null },
    });
    (await asked(url)).flush({ ...plan, sessions: [other] });
    await settled();
    expect(document.body.textContent).toContain('Quelqu’un vient de planifier cette séance');
    expect(cell(page, /^Mène ?choix ?absence$/)).toBeDefined();
  });

  it('sends one choice after the other, each with the version that the one before left', async () => {
    const { page, asked, settled, api } = await open();
    cell(page, /^pas prévu ?\+$/)?.click();
    cell(page, /^pas prévu ?absence$/)?.click();
    const address = paths.plannedFacilitation(associationId, session.id);
    const first = await asked(address, 'PUT');
    expect(api.match(address)).toEqual([]);
    first.flush(planned({}));
    const second = await asked(address, 'PUT');
    expect(second.request.headers.get('If-Match')).toBe('"1"');
    expect(second.request.body).toEqual({ facilitatorIds: [anna.id, bob.id] });
    second.flush(planned({ planVersion: 2 }));
    await settled();
  });

  it('says where nobody is to lead, and how to begin', async () => {
    const { text } = await open('COORDINATOR', aPlan());
    expect(text()).toContain('Aucune séance à animer sur cette période');
  });

  it('tells whoever does not coordinate where their own sessions are', async () => {
    const { text, api } = await open('FACILITATOR');
    expect(text()).toContain('La coordination prépare le trimestre ici');
    expect(api.match(url)).toEqual([]);
  });

  it('proposes for what is shown, and says how many places it filled', async () => {
    const { asked, settled, click, page, text } = await open();
    await click('Proposer');
    const sent = await asked(paths.planProposal(associationId), 'POST');
    expect(sent.request.body).toEqual({
      ...{ from: plan.from, to: plan.to, branchId: null, groupIds: [] },
    });
    const proposal = { facilitatorIds: [anna.id], proposedIds: [anna.id], outdatedBy: null };
    sent.flush({ ...plan, sessions: [planned({ planned: proposal })] });
    await settled();
    expect(document.body.textContent).toContain('1 place est proposée');
    expect(cell(page, /^Mène ?proposition$/)).toBeDefined();
    // What stays empty says why.
    expect(text()).toContain('Manque 1 personne');
    await click('Effacer les propositions');
    (await asked(paths.planProposal(associationId), 'DELETE')).flush(plan);
    await settled();
    expect(cell(page, /^pas prévu ?\+$/)).toBeDefined();
  });
});
