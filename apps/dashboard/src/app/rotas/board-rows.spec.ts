import type { RotaBoard } from '@presence/contract';
import { newId, type Contact } from '@presence/domain';
import { cellKey, personRows, tallest, uncoveredOf, volunteerRows } from './board-rows';

const [rotaId, needId, person, awa, luc] = Array.from({ length: 5 }, () => newId()) as [string, string, string, string, string];

const contact = (over: Partial<Contact>): Contact => ({
  id: newId(), rotaId, needId, personId: person, kind: 'CALL', week: 0, date: '2026-12-01', start: '10:00', durationMinutes: 20, timeZone: 'Europe/Paris',
  startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T09:20:00.000Z', state: 'PROPOSED', locked: false, retryOf: null,
  volunteers: [{ volunteerId: awa, answer: 'WAITING', answeredAt: null }], version: 1, ...over,
});

const board = (contacts: Contact[]): RotaBoard => ({
  rota: { id: rotaId, branchId: null, from: '2026-11-30', weeks: 2, state: 'DRAFT', publishedAt: null, version: 1 },
  branchName: null,
  people: [{ id: person, name: 'Adèle Roulement' }],
  needs: [],
  volunteers: [
    { id: awa, name: 'Awa', maxContactsPerWeek: 2, maxVisitsPerWeek: 1, away: [] },
    { id: luc, name: 'Luc', maxContactsPerWeek: 2, maxVisitsPerWeek: 1, away: [{ from: '2026-12-02', until: '2026-12-20' }] },
  ],
  contacts,
});

describe('the rows of a board', () => {
  const early = contact({ start: '09:00', startsAt: '2026-12-01T08:00:00.000Z' });
  const shown = board([
    contact({}),
    early,
    contact({ week: 1, date: '2026-12-08' }),
    contact({ state: 'UNCOVERED', date: null, start: null, startsAt: null, endsAt: null, volunteers: [] }),
    contact({ volunteers: [{ volunteerId: awa, answer: 'DECLINED', answeredAt: null }, { volunteerId: luc, answer: 'ACCEPTED', answeredAt: null }] }),
  ]);

  it('put each contact on the day of each volunteer who has it, in the order of time', () => {
    const [first, second] = volunteerRows(shown, 0);
    const tuesday = first?.cells.find(({ key }) => key === cellKey(awa, '2026-12-01'));
    expect(tuesday?.contacts.map(({ start }) => start)).toEqual(['09:00', '10:00']);
    expect(first?.load).toEqual({ count: 2, limit: 2, share: 1, full: true });
    expect(second?.load).toMatchObject({ count: 1, full: false });
    expect(second?.cells.map(({ away }) => away)).toEqual([false, false, true, true, true, true, true]);
    expect(tallest(volunteerRows(shown, 0))).toBe(2);
  });

  it('put people by weeks, with what nobody has', () => {
    const [row] = personRows(shown);
    expect(row?.cells.map(({ contacts }) => contacts.length)).toEqual([4, 1]);
    expect(uncoveredOf(shown, 0)).toHaveLength(1);
    expect(uncoveredOf(shown, 1)).toEqual([]);
  });
});
