import type { BoardContact } from '@presence/contract';
import { newId } from '@presence/domain';
import type { GridRow } from '../data/board-rows';
import { columnWidths } from './column-widths';

const letters = (text: string) => text.length * 6;
const NAMES = new Map<string, string>();

const contact = (name: string, locked = false): BoardContact => {
  const id = newId();
  NAMES.set(id, name);
  return {
    id,
    personId: id,
    kind: 'CALL',
    week: 0,
    date: '2026-12-01',
    start: '10:00',
    durationMinutes: 20,
    state: 'PROPOSED',
    locked,
    volunteers: [],
    version: 1,
  };
};

const row = (...days: readonly (readonly string[])[]): GridRow => ({
  id: newId(),
  name: 'Anne Roy',
  load: null,
  cells: days.map((names, at) => ({
    key: String(at),
    label: '',
    away: false,
    contacts: names.map((name) => contact(name)),
  })),
});

const widths = (rows: readonly GridRow[], room: number, atLeast = [0, 0, 0]) =>
  columnWidths(rows, room, atLeast, ({ id }) => NAMES.get(id) ?? '', letters);

describe('the widths of the columns', () => {
  it('fill the room', () => {
    for (const room of [300, 480, 900])
      expect(
        widths([row(['Odile Petit'], [], ['Jeannette Vandenbroucke'])], room).reduce(
          (sum, width) => sum + width,
          0,
        ),
      ).toBeCloseTo(room, -1);
  });

  it('give days with contacts what quiet days do not need', () => {
    const [quiet = 0, ...busy] = widths(
      [row([], ['Fatoumata Da Silva'], ['Fatoumata Da Silva'])],
      400,
    );
    expect(quiet).toBe(46);
    expect(Math.min(...busy)).toBeGreaterThan(150);
  });

  it('put on one line what makes a row low: the day with many contacts before the day with one', () => {
    const names = ['Marie-Christine Faure', 'Jean-Baptiste Lefèvre', 'Fatoumata Guillemot'];
    const [many = 0, one = 0] = widths([row(names, ['Marie-Christine Charpentier'], [])], 310);
    expect(many).toBeGreaterThan(6 * 21);
    expect(many).toBeGreaterThan(one);
  });

  it('leave no day narrower than its longest word, nor than what stands below its name', () => {
    const [alone = 0] = widths(
      [row(['Roger Vandenbroucke'], ...Array<string[]>(2).fill(['Anne Roy', 'Paul Roux']))],
      340,
    );
    expect(alone).toBeGreaterThanOrEqual(6 * 'Vandenbroucke'.length);
    expect(widths([row([], ['Anne Roy'], [])], 300, [66, 0, 0])[0]).toBe(66);
  });

  it('are alike on an empty board', () => {
    expect(widths([], 300)).toEqual([100, 100, 100]);
  });
});
