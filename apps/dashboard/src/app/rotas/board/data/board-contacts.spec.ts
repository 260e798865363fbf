import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type BoardContact, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { CurrentAssociation } from '../../../associations/current-association';
import { eventually } from '../../../../testing/eventually';
import { boardContacts } from './board-contacts';

const [association, rotaId] = [newId(), newId()];

const contact = (week: number, over: Partial<BoardContact> = {}): BoardContact => ({
  id: newId(),
  personId: newId(),
  kind: 'CALL',
  week,
  date: '2026-12-01',
  start: '10:00',
  durationMinutes: 20,
  state: 'PROPOSED',
  locked: false,
  volunteers: [{ volunteerId: newId(), answer: 'WAITING' }],
  version: 1,
  ...over,
});

describe('the contacts of a board', () => {
  const told = { contactCount: 3, uncoveredCount: 1, proposedCount: 2, missingCount: 0 };
  const wanted = signal<readonly number[]>([0]);
  let http: HttpTestingController;
  let contacts: ReturnType<typeof boardContacts>;

  const answer = async (
    week: number,
    page: readonly BoardContact[],
    next: string | null = null,
    after?: string,
  ) => {
    const request = await eventually(
      () =>
        http.match(
          ({ urlWithParams }) =>
            urlWithParams ===
            `${paths.rotaContacts(association, rotaId)}?week=${week}${after ? `&after=${after}` : ''}`,
        )[0],
    );
    request.flush({ contacts: page, next });
  };

  beforeEach(() => {
    wanted.set([0]);
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: CurrentAssociation, useValue: { requireId: () => association } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    contacts = TestBed.runInInjectionContext(() => boardContacts(signal(rotaId), wanted));
  });

  it('come answer after answer, and only those of the weeks that are shown', async () => {
    const [one, other, next] = [
      contact(0),
      contact(0, { state: 'UNCOVERED', date: null, start: null, volunteers: [] }),
      contact(1),
    ];
    expect(contacts.counts(0, told)).toEqual(told);
    await answer(0, [one], one.id);
    expect(contacts.complete()).toBe(false);
    await answer(0, [other], null, one.id);
    await eventually(() => contacts.complete() || null);
    expect(contacts.of(0)).toEqual([one, other]);
    expect(contacts.counts(0, told)).toEqual({
      contactCount: 2,
      uncoveredCount: 1,
      proposedCount: 1,
      missingCount: 0,
    });
    wanted.set([0, 1]);
    await answer(1, [next]);
    await eventually(() => contacts.complete() || null);
    expect(contacts.all()).toEqual([one, other, next]);
    http.verify();
  });

  it('stay while they are read again, with what was changed by hand', async () => {
    const one = contact(0);
    await answer(0, [one]);
    await eventually(() => contacts.complete() || null);
    contacts.keep({ ...one, start: '11:00', version: 2 });
    expect(contacts.of(0)).toEqual([{ ...one, start: '11:00', version: 2 }]);
    contacts.reload();
    expect(contacts.of(0)).toHaveLength(1);
    await answer(0, []);
    await eventually(() => contacts.of(0).length === 0 || null);
  });
});
