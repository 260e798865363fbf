import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { paths, type ReplanOption, type RotaBoard } from '@presence/contract';
import { newId } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { WaitingCounts } from '../pulse/waiting-counts';
import { ReplanDialog } from './replan-dialog';

const [association, rotaId, awa, luc, person] = Array.from({ length: 5 }, () => newId()) as [
  string,
  string,
  string,
  string,
  string,
];

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
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MAT_DIALOG_DATA, useValue: board },
      { provide: MatDialogRef, useValue: {} },
      {
        provide: CurrentAssociation,
        useValue: { timeZone: () => 'Europe/Paris', requireId: () => association },
      },
    ],
  });
  const fixture = TestBed.createComponent(ReplanDialog);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  [...page.querySelectorAll('button')]
    .find(({ textContent }) => textContent.includes('Voir les solutions'))
    ?.click();
  TestBed.inject(HttpTestingController)
    .expectOne(({ url }) => url === paths.rotaReplan(association, rotaId))
    .flush(plans);
  await fixture.whenStable();
  return page;
}

describe('the plans for an absence', () => {
  it('say why there are fewer than three', async () => {
    const page = await told([plan(0)]);
    expect(page.querySelectorAll('.plans button')).toHaveLength(1);
    expect(page.textContent).toContain(
      'Une seule solution : déranger d’autres personnes n’y changerait rien.',
    );
  });

  it('are gone with their names once a consent is withdrawn', async () => {
    const page = await told([plan(0)]);
    expect(page.textContent).toContain('Adèle Roulement');
    TestBed.inject(WaitingCounts).departures.set(1);
    TestBed.tick();
    expect(page.textContent).not.toContain('Adèle Roulement');
    expect(page.querySelectorAll('.plans button')).toHaveLength(0);
  });

  it('stand side by side with their price', async () => {
    const page = await told([plan(0), plan(1), plan(2)]);
    expect(page.querySelectorAll('.plans button')).toHaveLength(3);
    expect(page.textContent).not.toContain('n’y changerait rien');
  });
});
