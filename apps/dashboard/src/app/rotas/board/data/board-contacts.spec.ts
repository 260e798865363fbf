import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type BoardContact, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { openApp } from '../../../../testing/render-page';
import { associationId } from '../../../../testing/sign-in';
import { eventually } from '../../../../testing/eventually';
import { boardContacts } from './board-contacts';

const rotaId = newId();

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
  let asked: Awaited<ReturnType<typeof openApp>>['asked'];
  let contacts: ReturnType<typeof boardContacts>;

  const answer = async (
    week: number,
    page: readonly BoardContact[],
    next: string | null = null,
    after?: string,
  ) => {
    const path = paths.rotaContacts(associationId, rotaId);
    const request = await asked(`${path}?week=${week}${after ? `&after=${after}` : ''}`);
    request.flush({ contacts: page, next });
  };

  beforeEach(async () => {
    wanted.set([0]);
    ({ api: http, asked } = await openApp());
    contacts = TestBed.runInInjectionContext(() => boardContacts(signal(rotaId), wanted));
  });

  it('reads page after page, only for the weeks that are shown', async () => {
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

  it('keeps contacts and changes by hand while they are read again', async () => {
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
