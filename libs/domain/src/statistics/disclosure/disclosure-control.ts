import { hideSmall } from './hide-small';
import { cellsOf, type Columns } from './table';

/** Counts of one month: `rows` by `columns`. Whole numbers, none negative. */
export type Counts = readonly (readonly number[])[];

/** A table with its sums; `null` is a hidden cell. */
export type Published = (number | null)[][];

/** Columns that add up to one more, the last. */
export const flatColumns = (parts: number): Columns => ({
  partOf: [...Array.from({ length: parts }, () => parts), null],
});

/** The table with a last column of row sums and a last row of column sums. */
export const withTotals = (counts: Counts): number[][] =>
  withSumRow(
    counts.map((row) => [...row, sum(row)]),
    (counts[0]?.length ?? 0) + 1,
  );

/** The table with a last row of column sums. */
export const withSumRow = (rows: Counts, width: number): number[][] => [
  ...rows.map((row) => [...row]),
  Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0))),
];

/**
 * What of a table may be published so that no count from 1 to `smallest` − 1 can be had back, neither by subtraction
 * within a row or a column nor by combining several of them: every hidden cell could be anything in an interval that is
 * `smallest` wide or wider (`hideSmall`).
 *
 * Figures over several months are to be sums of shown cells only (`overPeriod`): comparing two periods then gives
 * nothing that the months did not.
 * @param table with its sums, the last row that of all others
 * @param smallest 5 or 11: cells under it are small
 */
export function withSmallHidden(
  table: readonly (readonly number[])[],
  columns: Columns,
  smallest: number,
): Published {
  const published: Published = table.map((row) => [...row]);
  for (const { row, column, hidden } of hideSmall(cellsOf(table, columns), smallest)) {
    const line = published[row];
    if (hidden && line) line[column] = null;
  }
  return published;
}

/** The same of counts whose columns add up to one sum, with their sums. */
export const withSmallCountsHidden = (counts: Counts, smallest: number): Published =>
  withSmallHidden(withTotals(counts), flatColumns(counts[0]?.length ?? 0), smallest);

/** A figure over several months: the sum of what is shown, and whether something hidden is missing from it. */
export function overPeriod(shown: readonly (number | null)[]): { atLeast: number; exact: boolean } {
  return {
    atLeast: sum(shown.map((count) => count ?? 0)),
    exact: shown.every((count) => count !== null),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
