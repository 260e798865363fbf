import type { BoardContact } from '@presence/contract';
import { newId } from '@presence/domain';
import { contactsLeft, finder, NO_FILTER, rowsLeft } from './board-filter';
import type { GridRow } from './board-rows';

const [lyon, bron] = [newId(), newId()];

const contact = (personId: string, over: Partial<BoardContact> = {}): BoardContact => ({
  id: newId(),
  personId,
  kind: 'CALL',
  week: 0,
  date: '2026-12-01',
  start: '10:00',
  durationMinutes: 20,
  state: 'PROPOSED',
  locked: false,
  volunteers: [],
  version: 1,
  ...over,
});

const row = (name: string, contacts: readonly BoardContact[], full = false): GridRow => ({
  id: name,
  name,
  cells: [{ key: `${name} 2026-12-01`, label: '2026-12-01', away: false, contacts }],
  load: { count: contacts.length, limit: 2, share: 0, full },
});

describe('what a board is narrowed to', () => {
  const call = contact('Zoé Müller');
  const visit = contact('Odile Banc', { kind: 'VISIT' });
  const rows = [row('Éric', [call, visit], true), row('Awa', []), row('Inès', [visit])];
  const branches = new Map([
    ['Éric', lyon],
    ['Awa', bron],
    ['Inès', null],
  ]);
  const left = (filter: Partial<typeof NO_FILTER>) =>
    rowsLeft(rows, { ...NO_FILTER, ...filter }, branches, ({ personId }) => personId).map(
      ({ name }) => name,
    );

  it('finds names whatever their accents, by each word of what was typed', () => {
    expect(finder('zoe MULL')('Zoé Müller')).toBe(true);
    expect(finder('zoe odile')('Zoé Müller')).toBe(false);
    expect(finder('  ')('Anybody')).toBe(true);
  });

  it('is rows found by their own name or by one in their squares, of a branch, with contacts, with gaps', () => {
    expect(left({})).toEqual(['Éric', 'Awa', 'Inès']);
    expect(left({ text: 'eric' })).toEqual(['Éric']);
    expect(left({ text: 'odile' })).toEqual(['Éric', 'Inès']);
    expect(left({ branchId: bron })).toEqual(['Awa']);
    expect(left({ only: 'contacts' })).toEqual(['Éric', 'Inès']);
    expect(left({ only: 'trous' })).toEqual(['Awa', 'Inès']);
    expect(left({ kind: 'CALL', only: 'contacts' })).toEqual(['Éric']);
  });

  it('is contacts found by person or volunteer', () => {
    const awas = contact('p', { volunteers: [{ volunteerId: 'v', answer: 'WAITING' }] });
    const board = { people: [{ id: 'p', name: 'Odile', branchId: lyon }], volunteers: [] };
    const names = { person: () => 'Odile', volunteer: () => 'Awa' };
    const kept = (text: string, branchId: string | null = null) =>
      contactsLeft([awas], { ...NO_FILTER, text, branchId }, board, names);
    expect(kept('awa')).toEqual([awas]);
    expect(kept('luc')).toEqual([]);
    expect(kept('', lyon)).toEqual([awas]);
    expect(kept('', bron)).toEqual([]);
  });
});
