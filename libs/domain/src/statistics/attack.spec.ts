import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { Reader, sumOf, type Sum } from './disclosure/reader.testing';
import { CONTACT_CLASSES, FACES, LOADS, type MonthLine } from './figures';
import { figuresOf } from './figures-of';
import { narrowestOfMonth } from './month-tables';

const month = '2026-01';
const NAMES = [...FACES, ...CONTACT_CLASSES, ...LOADS] as const;
type Truth = Record<(typeof NAMES)[number], number>[];
const id = (at: number) => `01890000-0000-7000-8000-00000000000${at + 1}`;

const published = (truth: Truth, smallest: number): MonthLine[] =>
  figuresOf(
    {
      from: month,
      until: month,
      closedUntil: month,
      branches: truth.map((_, at) => ({ id: id(at), name: '' })),
      waited: [],
      loaded: truth.map((row, at) => ({ month, branchId: id(at), ...row })),
      counted: truth.map((row, at) => ({
        month,
        branchId: id(at),
        hours: 0,
        kilometres: 0,
        ...row,
      })),
      met: truth.map((row, at) => ({ month, branchId: id(at), ...row })),
    },
    smallest,
  ).lines;

/** Every number that a month tells or hides, as the counts that it adds up. */
const TOLD = [
  ...NAMES.map((told) => ({ told, names: [told] as readonly string[] })),
  { told: 'caseload' as const, names: FACES as readonly string[] },
  { told: 'planned' as const, names: CONTACT_CLASSES as readonly string[] },
  { told: 'volunteers' as const, names: LOADS as readonly string[] },
];

/**
 * What a reader finds out about each hidden number of a month, who knows that nothing empty is hidden and that nobody is
 * reached without a contact held.
 */
function found(highs: Highs, lines: readonly MonthLine[]) {
  const reader = new Reader(highs);
  const cells = lines
    .slice(0, -1)
    .map(() => new Map<string, Sum>(NAMES.map((name) => [name, reader.number()])));
  const of = (rows: typeof cells, names: readonly string[]) =>
    sumOf(...rows.flatMap((row) => names.flatMap((name) => row.get(name) ?? [])));
  const minus = (sum: Sum): Sum => new Map([...sum].map(([at, times]) => [at, -times]));
  for (const row of cells) reader.knows(sumOf(of([row], ['HELD']), minus(of([row], FACES))), 0);
  const hidden = lines.flatMap((line, at) =>
    TOLD.flatMap(({ told, names }) => {
      const sum = of(at < cells.length ? cells.slice(at, at + 1) : cells, names);
      const shown = line[told];
      reader.knows(sum, shown ?? 1, shown ?? undefined);
      return shown === null ? [{ at, told, sum }] : [];
    }),
  );
  const intervals = reader.intervals(hidden.map(({ sum }) => sum));
  return hidden.map(({ at, told }, number) => ({ at, told, ...intervals[number] }));
}

const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 7 }) },
  { weight: 2, arbitrary: fc.integer({ min: 8, max: 40 }) },
);
const branch = fc
  .tuple(few, few, few, few, fc.nat(3), few, few, few, few, few)
  .map(([ONE, TWO, THREE, MORE, more, UNANSWERED, DECLINED, IDLE, USUAL, OVERLOADED]) => ({
    ONE,
    TWO,
    THREE,
    MORE,
    HELD: ONE + TWO + THREE + MORE === 0 ? 0 : ONE + TWO + THREE + MORE + more,
    UNANSWERED,
    DECLINED,
    WITHOUT_OUTCOME: 0,
    IDLE,
    USUAL,
    OVERLOADED,
  }));
const nothing = Object.fromEntries(NAMES.map((name) => [name, 0])) as Truth[number];
const row = (numbers: Partial<Truth[number]>): Truth[number] => ({ ...nothing, ...numbers });

describe('somebody who holds all that is published of a month', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  const widths = (lines: readonly MonthLine[]) =>
    found(highs, lines).map(({ low = 0, high = 0, ...where }) => ({ ...where, width: high - low }));

  it.each([
    [5, 150],
    [11, 100],
  ])(
    'finds no hidden number within less than %i, in any table of contacts, people or volunteers',
    (smallest, numRuns) => {
      fc.assert(
        fc.property(fc.array(branch, { minLength: 1, maxLength: 5 }), (truth) => {
          const narrow = widths(published(truth, smallest)).filter(({ width }) => width < smallest);
          expect(narrow).toEqual([]);
        }),
        { numRuns },
      );
    },
  );

  it.each<[string, number, Truth]>([
    [
      // With totals and lines left room each for itself, one person stood between 1 and 2.
      'two branches whose hidden people share a column and a sum',
      5,
      [
        row({ TWO: 8, MORE: 1, HELD: 9, UNANSWERED: 1, DECLINED: 8 }),
        row({ ONE: 1, TWO: 2, THREE: 5, HELD: 8, UNANSWERED: 1, DECLINED: 1, IDLE: 1, USUAL: 1 }),
      ],
    ],
    [
      'volunteers of two branches, few of them idle, few overloaded',
      11,
      [row({ IDLE: 1, USUAL: 8, OVERLOADED: 1 }), row({ IDLE: 2, USUAL: 1 })],
    ],
    [
      'one small cell in a row and in a column',
      5,
      [row({ IDLE: 3, USUAL: 20 }), row({ IDLE: 30, USUAL: 40 })],
    ],
    ['one person, called once', 5, [row({ ONE: 1, HELD: 1 })]],
  ])('leaves room enough for %s (under %i)', (_, smallest, truth) => {
    const found = widths(published(truth, smallest));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ width }) => width < smallest)).toEqual([]);
  });

  it('finds what the certificate says, and nothing narrower', () => {
    fc.assert(
      fc.property(fc.array(branch, { minLength: 1, maxLength: 4 }), (truth) => {
        const lines = published(truth, 5);
        const intervals = found(highs, lines);
        const certified = narrowestOfMonth(lines);
        if (intervals.length === 0) return expect(certified).toBeUndefined();
        const { low = NaN, high = NaN } = {
          ...certified,
          ...(certified?.high === null ? { high: Infinity } : {}),
        } as { low: number; high: number };
        expect(high - low).toBe(
          Math.min(...intervals.map((one) => (one.high ?? 0) - (one.low ?? 0))),
        );
        expect(intervals).toContainEqual(expect.objectContaining({ low, high }));
      }),
      { numRuns: 150 },
    );
  });
});
