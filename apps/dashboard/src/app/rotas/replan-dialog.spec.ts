import { TestBed } from '@angular/core/testing';
import { paths, ReplanOption, type RotaBoard } from '@presence/contract';
import { newId } from '@presence/domain';
import { renderDialog } from '../../testing/render-dialog';
import { associationId } from '../../testing/sign-in';
import { WaitingCounts } from '../pulse/waiting-counts';
import { ReplanDialog } from './replan-dialog';

const [rotaId, awa, luc, person] = [newId(), newId(), newId(), newId()];

const board: RotaBoard = {
  rota: {
    id: rotaId,
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
  people: [{ id: person, name: 'Adèle Roulement', branchId: null }],
  volunteers: [awa, luc].map((id, at) => ({
    id,
    name: ['Awa', 'Luc'][at] ?? '',
    branchId: null,
    maxContactsPerWeek: 2,
    maxVisitsPerWeek: 1,
    away: [],
  })),
  weeks: [],
  holidays: [],
};

const plan = (level: number): ReplanOption => ({
  level,
  covered: 1,
  uncovered: 0,
  peopleDisturbed: level,
  changes: [
    {
      contactId: newId(),
      personId: person,
      before: { date: '2030-12-03', start: '10:00', volunteerIds: [awa] },
      after: { date: '2030-12-03', start: '11:00', volunteerIds: [luc] },
    },
  ],
});

/** The dialog once it was told these plans. */
async function told(plans: readonly ReplanOption[]): Promise<HTMLElement> {
  const { page, button, answerList } = await renderDialog(ReplanDialog, board);
  (await button('Voir les solutions')).click();
  await answerList(paths.rotaReplan(associationId, rotaId), ReplanOption, plans);
  return page;
}

describe('the plans for an absence', () => {
  it('says why there are fewer than three plans', async () => {
    const page = await told([plan(0)]);
    expect(page.querySelectorAll('.plans button')).toHaveLength(1);
    expect(page.textContent).toContain(
      'Une seule solution : déranger d’autres personnes n’y changerait rien.',
    );
  });

  it('hides the plans and their names once a consent is withdrawn', async () => {
    const page = await told([plan(0)]);
    expect(page.textContent).toContain('Adèle Roulement');
    TestBed.inject(WaitingCounts).departures.set(1);
    TestBed.tick();
    expect(page.textContent).not.toContain('Adèle Roulement');
    expect(page.querySelectorAll('.plans button')).toHaveLength(0);
  });

  it('shows three plans side by side with their cost', async () => {
    const page = await told([plan(0), plan(1), plan(2)]);
    expect(page.querySelectorAll('.plans button')).toHaveLength(3);
    expect(page.textContent).not.toContain('n’y changerait rien');
  });
});
