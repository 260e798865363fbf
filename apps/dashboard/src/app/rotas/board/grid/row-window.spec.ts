import { linesOf } from './row-heights';
import { RowTops } from './row-window';

describe('rows of different heights', () => {
  const tops = new RowTops([30, 60, 30, 90]);

  it('stand one below another', () => {
    expect(tops.total).toBe(210);
    expect([0, 29, 30, 89, 90, 500].map((at) => tops.at(at))).toEqual([0, 0, 1, 1, 2, 3]);
  });

  it('are drawn where they are in sight, with some to spare', () => {
    expect(tops.window(95, 20, 0)).toEqual({ start: 2, end: 3, top: 90 });
    expect(tops.window(95, 20, 40)).toEqual({ start: 1, end: 4, top: 30 });
    expect(new RowTops([]).window(0, 100, 50)).toEqual({ start: 0, end: 0, top: 0 });
  });
});

describe('the lines of a name', () => {
  const letters = (text: string) => text.length * 10;

  it('break at spaces and after hyphens, and inside a word that is too long', () => {
    expect(linesOf('Anne Roy', 80, letters)).toBe(1);
    expect(linesOf('Anne Roy', 60, letters)).toBe(2);
    expect(linesOf('Marie-Anne', 60, letters)).toBe(2);
    expect(linesOf('Vandenbroucke', 50, letters)).toBe(3);
  });
});
