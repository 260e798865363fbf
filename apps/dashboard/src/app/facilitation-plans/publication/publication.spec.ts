import { paths, type PlanPublicationPreview, type PlanPublicationView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPlan, aPlanGroup, aPlanPerson, aPlanSession } from '../../../testing/a-plan';
import { eventually } from '../../../testing/eventually';
import { harnessOf } from '../../../testing/harness-of';
import { refusal } from '../../../testing/refusal';
import { renderDialog } from '../../../testing/render-dialog';
import { plain, renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { PublicationDialog } from './publication-dialog';
import { Publications } from './publications';

const anna = aPlanPerson('Anna');
const group = aPlanGroup({ teamIds: [anna.id] });
const session = aPlanSession({ groupId: group.id });
const plan = aPlan({ people: [anna], groups: [group], sessions: [session] });
const scope = { from: plan.from, to: plan.to, branchId: null, groupIds: [] };
const preview: PlanPublicationPreview = {
  token: 'all-of-this',
  ready: [{ sessionId: session.id, obstacles: [{ organiserId: anna.id, obstacles: ['AWAY'] }] }],
  heldBack: [{ sessionId: session.id, why: 'MOVED' }],
  told: [{ organiserId: anna.id, given: 2, taken: 1, otherRole: 0 }],
  gaps: [{ sessionId: session.id, missing: 1 }],
};
const published: PlanPublicationView = {
  ...{ id: newId(), from: plan.from, to: plan.to, publishedAt: '2098-12-01T10:00:00.000Z' },
  ...{ publishedBy: 'Claire', sessionCount: 2, peopleCount: 1, undoneAt: null, version: 1 },
};

describe('the publication of a plan', () => {
  const open = async () => {
    const rendered = await renderDialog(PublicationDialog, { scope, plan });
    const url = paths.planPublicationPreview(associationId);
    const answer = async (body: object) => {
      (await rendered.asked(url)).flush(body);
      await rendered.settled();
    };
    await answer(preview);
    return { ...rendered, ...harnessOf(rendered.fixture), answer };
  };

  it('says who is told, what is to be checked, what stays and what is missing, before it is done', async () => {
    const { text, click, asked, close, settled } = await open();
    for (const words of [
      'Anna : 2 séances de plus, 1 de moins',
      'Anna, Les mardis, mardi 13 janvier, 18 h – 20 h : absence',
      'elle a été déplacée depuis',
      'Il manquera encore quelqu’un sur 1 séance',
    ])
      expect(text()).toContain(words);
    await click('Publier et prévenir');
    const sent = await asked(paths.planPublications(associationId), 'POST');
    expect(sent.request.body).toMatchObject({ ...scope, token: 'all-of-this' });
    sent.flush(published);
    await settled();
    await eventually(() => close.mock.calls[0]);
    expect(close).toHaveBeenCalledWith(published);
  });

  it('given something that changed since, says so and shows the preview anew', async () => {
    const { text, click, asked, answer, close } = await open();
    await click('Publier et prévenir');
    const sent = await asked(paths.planPublications(associationId), 'POST');
    sent.flush(...refusal('PLAN_OUTDATED', 409));
    await answer({ ...preview, ready: [], told: [] });
    expect(text()).toContain('Quelque chose a changé depuis cet aperçu : rien n’est publié');
    expect(text()).toContain('Rien n’est prêt à être publié ici');
    expect(close).not.toHaveBeenCalled();
  });
});

describe('what was published', () => {
  it('is taken back once it is agreed, and names what stays', async () => {
    const changed = jest.fn();
    const rendered = await renderPage(Publications, {
      inputs: { publications: [published] },
      on: { changed },
    });
    const { press, agree } = harnessOf(rendered.fixture);
    expect(rendered.text()).toContain('Publié le 1er décembre 2098 par Claire : 2 séances');
    await press('Reprendre ce qui a été publié le 1er décembre 2098');
    await rendered.settled();
    await agree('Reprendre');
    const sent = await rendered.asked(paths.planPublication(associationId, published.id), 'DELETE');
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    sent.flush({ publication: published, restoredCount: 1, left: [] });
    await rendered.settled();
    await eventually(() => changed.mock.calls[0]);
    expect(plain(document.body.textContent)).toContain('1 séance est comme avant');
  });
});
