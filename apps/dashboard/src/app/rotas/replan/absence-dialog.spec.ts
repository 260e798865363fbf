import { paths, type AbsencePlan, type ReplanOption, type RotaBoard } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { renderDialog } from '../../../testing/render-dialog';
import { associationId } from '../../../testing/sign-in';
import { AbsenceDialog, type AbsencePlans } from './absence-dialog';

const away = { volunteerId: newId(), from: '2030-12-02', until: '2030-12-08' };

const option = (level: number): ReplanOption => ({
  level,
  covered: 2,
  uncovered: 0,
  peopleDisturbed: level,
  changes: [],
});

const plan = (over: Partial<AbsencePlan>): AbsencePlan => ({
  id: newId(),
  from: '2030-12-02',
  weeks: 2,
  state: 'PUBLISHED',
  branchName: null,
  contacts: 2,
  options: [option(0)],
  ...over,
});

const boardOf = (id: Id): RotaBoard => ({
  rota: {
    id,
    branchId: null,
    from: '2030-12-02',
    weeks: 2,
    state: 'PUBLISHED',
    publishedAt: null,
    withdrawnFrom: null,
    withdrawnAt: null,
    version: 1,
  },
  branchName: null,
  branches: [],
  people: [],
  volunteers: [],
  weeks: [],
  holidays: [],
});

async function opened(plans: readonly AbsencePlan[]) {
  const data: AbsencePlans = {
    away,
    rotas: plans.map((one) => ({ plan: one, board: boardOf(one.id) })),
  };
  const { fixture, page, close, api } = await renderDialog(AbsenceDialog, data);
  const button = (words: string) =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
  return { fixture, page, close, button, api };
}

describe('the plans for an absence in several rotas', () => {
  it('applies all plans in one request, once each rota with plans has one chosen', async () => {
    const [first, second] = [
      plan({}),
      plan({ branchName: 'Nord', options: [option(0), option(1)] }),
    ];
    const { fixture, page, close, button, api } = await opened([first, second]);
    expect(page.textContent).toContain('Nord');
    expect(button('Appliquer')?.disabled).toBe(true);
    button('1 autre personne est dérangée')?.click();
    await fixture.whenStable();
    button('Appliquer')?.click();
    const sent = api.expectOne(paths.absencePlan(associationId, away.volunteerId));
    expect(sent.request.body).toEqual({
      from: away.from,
      until: away.until,
      rotas: [
        { rotaId: first.id, level: 0, changes: [] },
        { rotaId: second.id, level: 1, changes: [] },
      ],
    });
    sent.flush(null);
    await fixture.whenStable();
    expect(close).toHaveBeenCalledWith(true);
  });

  it('says that a rota waits while the engine works on it', async () => {
    const { page, button } = await opened([plan({ options: [] })]);
    expect(page.textContent).toContain('en cours de calcul');
    expect(button('Appliquer')?.disabled).toBe(true);
  });
});
