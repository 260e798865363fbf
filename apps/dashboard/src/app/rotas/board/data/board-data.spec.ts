import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type BoardContact, paths, type RotaBoard } from '@presence/contract';
import { newId } from '@presence/domain';
import { openApp } from '../../../../testing/render-page';
import { associationId } from '../../../../testing/sign-in';
import { eventually } from '../../../../testing/eventually';
import { WaitingCounts } from '../../../pulse/waiting-counts';
import { boardData } from './board-data';

const [rotaId, personId] = [newId(), newId()];
const rota: RotaBoard['rota'] = {
  id: rotaId,
  branchId: null,
  from: '2026-11-30',
  weeks: 1,
  state: 'PUBLISHED',
  publishedAt: '2026-11-21T10:00:00.000Z',
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
};
const contact: BoardContact = {
  id: newId(),
  personId,
  kind: 'CALL',
  week: 0,
  date: '2026-12-01',
  start: '10:00',
  durationMinutes: 20,
  state: 'PUBLISHED',
  locked: false,
  volunteers: [{ volunteerId: newId(), answer: 'WAITING' }],
  version: 1,
};
const board = (named: boolean): RotaBoard => ({
  rota,
  branches: [],
  people: named ? [{ id: personId, name: 'Ginette Delorme', branchId: null }] : [],
  volunteers: [],
  weeks: [{ contactCount: Number(named), uncoveredCount: 0, proposedCount: 0, missingCount: 0 }],
  holidays: [],
  branchName: null,
});

describe('what the board of a rota shows', () => {
  it('is read again, names and contacts, when somebody withdraws their consent', async () => {
    const { api } = await openApp();
    const data = TestBed.runInInjectionContext(() =>
      boardData(signal(rotaId), () => ({ week: 0, everyWeek: false })),
    );
    /** Answers whatever is asked until the board shows so many contacts. */
    const answered = (named: boolean) =>
      eventually(() => {
        TestBed.tick();
        const contacts = named ? [contact] : [];
        for (const one of api.match(({ url }) => url === paths.rota(associationId, rotaId)))
          one.flush(board(named));
        for (const one of api.match(({ url }) => url === paths.rotaContacts(associationId, rotaId)))
          if (!one.cancelled) one.flush({ contacts, next: null });
        const told = data.board()?.people.length === contacts.length;
        return told && data.shown().length === contacts.length ? true : undefined;
      });
    await answered(true);
    expect(data.names().person(personId)).toBe('Ginette Delorme');
    TestBed.inject(WaitingCounts).departures.set(1);
    await answered(false);
    expect(data.board()?.people).toEqual([]);
    expect(data.find(contact.id)).toBeUndefined();
  });
});
