import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { paths, type AbsencePlan, type ReplanOption, type RotaBoard } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { AbsenceDialog, type AbsencePlans } from './absence-dialog';

const association = newId();
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
  const close = jest.fn();
  const data: AbsencePlans = {
    away,
    rotas: plans.map((one) => ({ plan: one, board: boardOf(one.id) })),
  };
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MAT_DIALOG_DATA, useValue: data },
      { provide: MatDialogRef, useValue: { close } },
      {
        provide: CurrentAssociation,
        useValue: { timeZone: () => 'Europe/Paris', requireId: () => association },
      },
    ],
  });
  const fixture = TestBed.createComponent(AbsenceDialog);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const button = (words: string) =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
  return { fixture, page, close, button, api: TestBed.inject(HttpTestingController) };
}

describe('the plans for an absence in several rotas', () => {
  it('are applied in one act, once every rota that has plans has one chosen', async () => {
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
    const sent = api.expectOne(paths.absencePlan(association, away.volunteerId));
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

  it('say of a rota on which the engine works that it waits', async () => {
    const { page, button } = await opened([plan({ options: [] })]);
    expect(page.textContent).toContain('en cours de calcul');
    expect(button('Appliquer')?.disabled).toBe(true);
  });
});
