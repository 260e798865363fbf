import type { BoardContact, RotaBoard } from '@presence/contract';
import { newId } from '@presence/domain';
import { boardSheets } from './board-sheets';

const [rotaId, odile, evil, awa] = Array.from({ length: 4 }, () => newId()) as [
  string,
  string,
  string,
  string,
];

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
  people: [
    { id: odile, name: 'Odile Banc', branchId: null },
    { id: evil, name: '=HYPERLINK("http://x.example")', branchId: null },
  ],
  holidays: [],
  volunteers: [
    {
      id: awa,
      name: '@Awa',
      branchId: null,
      maxContactsPerWeek: 3,
      maxVisitsPerWeek: 0,
      away: [],
    },
  ],
  weeks: [
    { contactCount: 3, uncoveredCount: 1, proposedCount: 2, missingCount: 0 },
    { contactCount: 0, uncoveredCount: 0, proposedCount: 0, missingCount: 0 },
  ],
};

const contact = (personId: string, start: string | null): BoardContact => ({
  id: newId(),
  personId,
  kind: 'CALL',
  week: 0,
  date: start && '2026-12-01',
  start,
  durationMinutes: 20,
  state: start ? 'PROPOSED' : 'UNCOVERED',
  locked: false,
  volunteers: start ? [{ volunteerId: awa, answer: 'WAITING' }] : [],
  version: 1,
});

describe('a board as sheets', () => {
  const contacts = [contact(odile, '11:00'), contact(odile, '09:30'), contact(evil, null)];
  const [first, second] = boardSheets(board, (week) => (week === 0 ? contacts : []), 'fr');

  it('has one sheet a week, named by its dates: volunteers by days, then what nobody has', () => {
    expect([first?.name, second?.name]).toEqual(['30 nov. – 6 déc.', '7 – 13 déc.']);
    expect(first?.rows[0]).toHaveLength(8);
    expect(first?.rows[0]?.[2]).toBe('mardi 1er décembre');
    expect(first?.rows[1]?.[2]).toBe('09:30 Odile Banc (appel)\n11:00 Odile Banc (appel)');
    expect(first?.rows.slice(2).map(([text]) => text)).toEqual([
      undefined,
      'Sans personne (1)',
      `'=HYPERLINK("http://x.example") (appel)`,
    ]);
    expect(second?.rows).toHaveLength(2);
  });

  it('names public holidays above their day', () => {
    const holidays = [
      { date: '2026-12-08', name: { fr: 'Fête locale', en: 'Local feast' }, everywhere: true },
    ];
    const heads = boardSheets({ ...board, holidays }, () => [], 'fr').map(({ rows }) => rows[0]);
    expect(heads[1]?.[2]).toBe('mardi 8 décembre – Fête locale');
    expect(heads[0]?.[2]).toBe('mardi 1er décembre');
  });

  it('holds no formula', () => {
    const cells = [first, second].flatMap((sheet) => sheet?.rows.flat() ?? []);
    expect(cells.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(first?.rows[1]?.[0]).toBe("'@Awa");
  });
});
