import type { BoardContact, RotaBoard } from '@presence/contract';
import { newId } from '@presence/domain';
import { cellKey, personRows, sumOf, uncoveredOf, volunteerRows } from './board-rows';

const [rotaId, person, awa, luc] = Array.from({ length: 4 }, () => newId()) as [
  string,
  string,
  string,
  string,
];

const contact = (over: Partial<BoardContact>): BoardContact => ({
  id: newId(),
  personId: person,
  kind: 'CALL',
  week: 0,
  date: '2026-12-01',
  start: '10:00',
  durationMinutes: 20,
  state: 'PROPOSED',
  locked: false,
  volunteers: [{ volunteerId: awa, answer: 'WAITING' }],
  version: 1,
  ...over,
});

const board: RotaBoard = {
  rota: {
    id: rotaId,
    branchId: null,
    from: '2026-11-30',
    weeks: 2,
    state: 'DRAFT',
    publishedAt: null,
    withdrawnFrom: null,
    withdrawnAt: null,
    version: 1,
  },
  branchName: null,
  branches: [],
  people: [{ id: person, name: 'Adèle Roulement', branchId: null }],
  volunteers: [
    { id: awa, name: 'Awa', branchId: null, maxContactsPerWeek: 2, maxVisitsPerWeek: 1, away: [] },
    {
      id: luc,
      name: 'Luc',
      branchId: null,
      maxContactsPerWeek: 2,
      maxVisitsPerWeek: 1,
      away: [{ from: '2026-12-02', until: '2026-12-20' }],
    },
  ],
  holidays: [],
  weeks: [
    { contactCount: 4, uncoveredCount: 1, proposedCount: 3, missingCount: 0 },
    { contactCount: 1, uncoveredCount: 0, proposedCount: 1, missingCount: 0 },
  ],
};

describe('the rows of a board', () => {
  const first = [
    contact({}),
    contact({ start: '09:00' }),
    contact({ state: 'UNCOVERED', date: null, start: null, volunteers: [] }),
    contact({
      volunteers: [
        { volunteerId: awa, answer: 'DECLINED' },
        { volunteerId: luc, answer: 'ACCEPTED' },
      ],
    }),
  ];
  const second = [contact({ week: 1, date: '2026-12-08' })];

  it('put each contact on the day of each volunteer who has it, in the order of time', () => {
    const [hers, his] = volunteerRows(board, 0, first);
    const tuesday = hers?.cells.find(({ key }) => key === cellKey(awa, '2026-12-01'));
    expect(tuesday?.contacts.map(({ start }) => start)).toEqual(['09:00', '10:00']);
    expect(hers?.load).toEqual({ count: 2, limit: 2, share: 1, full: true });
    expect(his?.load).toMatchObject({ count: 1, full: false });
    expect(his?.cells.map(({ away }) => away)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('put people by weeks, with what nobody has', () => {
    const [row] = personRows(board, [...first, ...second]);
    expect(row?.cells.map(({ contacts }) => contacts.length)).toEqual([4, 1]);
    expect(uncoveredOf(first)).toHaveLength(1);
    expect(uncoveredOf(second)).toEqual([]);
    expect(sumOf(board.weeks)).toEqual({
      contactCount: 5,
      uncoveredCount: 1,
      proposedCount: 4,
      missingCount: 0,
    });
  });
});
