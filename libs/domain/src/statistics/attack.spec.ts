import * as fc from 'fast-check';
import { CONTACT_CLASSES, FACES, type MonthLine } from './figures';
import { figuresOf } from './figures-of';

const month = '2026-01';
const ids = [
  '01890000-0000-7000-8000-000000000001',
  '01890000-0000-7000-8000-000000000002',
  '01890000-0000-7000-8000-000000000003',
];
const NAMES = [...FACES, ...CONTACT_CLASSES];
type Name = (typeof NAMES)[number];
type Truth = Record<Name, number>[];

const published = (truth: Truth, smallest: number): MonthLine[] =>
  figuresOf(
    {
      from: month,
      until: month,
      closedUntil: month,
      branches: truth.map((_, at) => ({ id: ids[at] ?? null, name: '' })),
      loaded: [],
      waited: [],
      counted: truth.map((row, at) => ({
        month,
        branchId: ids[at] ?? null,
        hours: 0,
        kilometres: 0,
        ...row,
      })),
      met: truth.map((row, at) => ({ month, branchId: ids[at] ?? null, ...row })),
    },
    smallest,
  ).lines;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const ofNames = (row: Record<Name, number>, names: readonly Name[]) =>
  sum(names.map((name) => row[name]));
/** Every number that a month tells or hides, as the cells it adds up: rows of branches (all of them, last) by names. */
const TOLD = [
  ...NAMES.map((name) => ({ told: name, names: [name] as readonly Name[] })),
  { told: 'caseload', names: FACES },
  { told: 'planned', names: CONTACT_CLASSES },
] as const;

/**
 * Whether somebody who holds all that is published of the month, knows the rule and that nobody is reached without a
 * contact held, can take the count `told` of the line `at` for another number than it is. Such a reader's months are
 * sought near the true one: `budget` is by how much all cells together may differ.
 */
function leavesDoubt(
  truth: Truth,
  lines: readonly MonthLine[],
  at: number,
  told: (typeof TOLD)[number],
  budget: number,
): boolean {
  const hidden = truth.flatMap((_, row) =>
    NAMES.filter((name) => lines[row]?.[name] === null).map((name) => ({ row, name })),
  );
  const other = truth.map((row) => ({ ...row }));
  const of = (row: number, names: readonly Name[]) =>
    row === truth.length
      ? sum(other.map((line) => ofNames(line, names)))
      : ofNames(other[row] as Truth[number], names);
  const true_ = (row: number, names: readonly Name[]) =>
    row === truth.length
      ? sum(truth.map((line) => ofNames(line, names)))
      : ofNames(truth[row] as Truth[number], names);
  const fits = (row: number, { told: name, names }: (typeof TOLD)[number]) =>
    lines[row]?.[name] === null || of(row, names) === true_(row, names);
  const seek = (next: number, left: number): boolean => {
    const cell = hidden[next];
    const before = hidden[next - 1];
    // A row that is behind us is settled.
    if (before && before.row !== cell?.row) {
      if (
        !TOLD.every((one) => fits(before.row, one)) ||
        of(before.row, ['HELD']) < of(before.row, FACES)
      )
        return false;
    }
    if (!cell)
      return (
        of(at, told.names) !== true_(at, told.names) &&
        TOLD.every((one) => fits(truth.length, one)) &&
        truth.every((_, row) => of(row, ['HELD']) >= of(row, FACES))
      );
    const line = other[cell.row] as Truth[number];
    const count = line[cell.name];
    for (const change of [0, 1, -1, 2, -2]) {
      if (Math.abs(change) > left || count + change < 1) continue;
      line[cell.name] = count + change;
      if (seek(next + 1, left - Math.abs(change))) return true;
    }
    line[cell.name] = count;
    return false;
  };
  return seek(0, budget);
}

const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 7 }) },
  { weight: 1, arbitrary: fc.integer({ min: 8, max: 30 }) },
);
/** Months in which every contact held may be with somebody else, as when all are reached once a month. */
const branch = fc
  .tuple(few, few, few, fc.nat(3), few, few)
  .map(([ONE, TWO, THREE, more, UNANSWERED, DECLINED]) => ({
    ONE,
    TWO,
    THREE,
    MORE: 0,
    HELD: ONE + TWO + THREE === 0 ? 0 : ONE + TWO + THREE + more,
    UNANSWERED,
    DECLINED,
    WITHOUT_OUTCOME: 0,
  }));

describe('somebody who holds all that is published of a month', () => {
  it.each([
    [5, 120, 3],
    [11, 60, 2],
  ])(
    'gets back no count of people nor of contacts under %i, by neither of the two',
    (smallest, numRuns, maxLength) => {
      fc.assert(
        fc.property(fc.array(branch, { minLength: 1, maxLength }), (truth) => {
          const lines = published(truth, smallest);
          for (const [at, line] of lines.entries()) {
            for (const one of TOLD) {
              const count =
                at === truth.length
                  ? sum(truth.map((row) => ofNames(row, one.names)))
                  : ofNames(truth[at] as Truth[number], one.names);
              if (line[one.told] !== null) expect(line[one.told]).toBe(count);
              if (count === 0 || count >= smallest) continue;
              expect({
                at,
                told: one.told,
                shown: line[one.told],
                doubt: [2, 4, 6, 9, 12].some((budget) =>
                  leavesDoubt(truth, lines, at, one, budget),
                ),
              }).toEqual({ at, told: one.told, shown: null, doubt: true });
            }
          }
        }),
        { numRuns, endOnFailure: true },
      );
    },
  );
});
