import { cheapestWay } from './cheapest-way';
import { isSettled } from './circulation';

/** Counts of one month: `rows` by `columns`, whose sums are published beside them. Whole numbers, none negative. */
export type Counts = readonly (readonly number[])[];

/** The same with its sums: one more row and one more column. `null` is a hidden cell. */
export type Published = (number | null)[][];

/** What a reader knows of a cell from elsewhere, or must not be told. */
export type KnownBeside = {
  /** To be hidden though it be large, since what it bounds elsewhere is hidden. */
  hidden: boolean;
  /** No smaller than this, as another table shows. */
  least: number;
};

/** The table with a last column of row sums and a last row of column sums. */
export function withTotals(counts: Counts): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = (counts[0]?.length ?? 0) + 1;
  return [
    ...rows,
    Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0))),
  ];
}

/**
 * What of a table may be published so that no count from 1 to `smallest` − 1 can be had back: neither by
 * subtraction within a row or a column nor by combining several of them.
 *
 * Small cells are hidden, then further ones, the cheapest first, until (a) no small cell is settled by all that is
 * shown, the reader knowing that nothing empty is hidden, and (b) the hidden cells of a line whose sum is shown
 * could each be anything from 1 to `smallest`. A table with its sums is a circulation (rows to columns, columns to
 * the grand total and back), where a cell to protect wants a cycle of hidden ones (Kelly, Golden and Assad, "Cell
 * suppression: disclosure protection for sensitive tabular data", Networks 22, 1992).
 *
 * Where another table tells of the same people, `beside` says what follows from it for a cell (rows and columns
 * counted with the sums): it is hidden too, or known to be no smaller than a number.
 *
 * Figures over several months are to be sums of shown cells only (`overPeriod`): comparing two periods then gives
 * nothing that the months did not.
 * @param smallest 5 or 11: cells under it are small
 */
export function withSmallCountsHidden(
  counts: Counts,
  smallest: number,
  beside: (row: number, column: number) => KnownBeside = nothingBeside,
): Published {
  const cells = cellsOf(withTotals(counts), smallest, beside);
  // What is in doubt stays so while more is hidden, so each small cell is looked at until it is.
  const open = cells.filter(({ secret }) => secret);
  for (let more: Cell[] = open; more.length > 0; more = furtherToHide(cells, open[0], smallest)) {
    for (const cell of more) Object.assign(cell, { hidden: true, cost: 0 });
    const hidden = cells.filter((cell) => cell.hidden);
    while (open[0] && !isSettled(hidden, open[0])) open.shift();
  }
  return withTotals(counts).map((line, row) =>
    line.map((count, column) =>
      cells.some((cell) => cell.hidden && cell.row === row && cell.column === column)
        ? null
        : count,
    ),
  );
}

/** A figure over several months: the sum of what is shown, and whether something hidden is missing from it. */
export function overPeriod(shown: readonly (number | null)[]): { atLeast: number; exact: boolean } {
  return {
    atLeast: sum(shown.map((count) => count ?? 0)),
    exact: shown.every((count) => count !== null),
  };
}

/** The cheapest further cells that leave the `settled` one in doubt or, where all are, give a line more room. */
function furtherToHide(cells: Cell[], settled: Cell | undefined, smallest: number): Cell[] {
  const shown = (some: Cell[]) => some.filter(({ hidden }) => !hidden);
  const way = settled ? shown(cheapestWay(cells, settled)) : [];
  if (way.length > 0) return way;
  const line = settled
    ? cells.filter(({ row, column }) => row === settled.row || column === settled.column)
    : thinLine(cells, smallest);
  const further = shown(line).sort((a, b) => a.cost - b.cost);
  return further.length > 0 || line.length === 0 ? further.slice(0, 1) : shown(cells);
}

type Cell = {
  row: number;
  column: number;
  from: number;
  to: number;
  flow: number;
  least: number;
  secret: boolean;
  hidden: boolean;
  cost: number;
};

const nothingBeside = (): KnownBeside => ({ hidden: false, least: 1 });

/** The cells that are not empty, as flows: row to column, sums back again. Losing a sum is worse than what it adds up. */
function cellsOf(
  table: number[][],
  smallest: number,
  beside: (row: number, column: number) => KnownBeside,
): Cell[] {
  const all = table.at(-1)?.at(-1) ?? 0;
  return table.flatMap((line, row) =>
    line.flatMap((flow, column) => {
      const ofRow = column === line.length - 1;
      const ofColumn = row === table.length - 1;
      const [rowNode, columnNode] = [row, table.length + column];
      const [from, to] = ofRow !== ofColumn ? [columnNode, rowNode] : [rowNode, columnNode];
      const known = beside(row, column);
      const secret = flow < smallest || known.hidden;
      const cost = flow + (ofRow || ofColumn ? 4 * all : 0);
      return flow === 0
        ? []
        : [
            {
              row,
              column,
              from,
              to,
              flow,
              least: Math.max(1, known.least),
              secret,
              hidden: false,
              cost,
            },
          ];
    }),
  );
}

/** A line whose sum is shown and whose hidden cells have too little room between them. */
function thinLine(cells: readonly Cell[], smallest: number): Cell[] {
  const last = {
    row: Math.max(...cells.map(({ row }) => row)),
    column: Math.max(...cells.map(({ column }) => column)),
  };
  const lines = (['row', 'column'] as const).flatMap((line) => {
    const across = line === 'row' ? 'column' : 'row';
    return [...new Set(cells.map((cell) => cell[line]))].map(
      (at) => ({ across, line: cells.filter((cell) => cell[line] === at) }) as const,
    );
  });
  const thin = lines.find(({ across, line }) => {
    const hidden = line.filter((cell) => cell.hidden);
    if (hidden.length === 0 || hidden.some((cell) => cell[across] === last[across])) return false;
    return sum(hidden.map(({ flow, least }) => flow - least)) < smallest - 1;
  });
  return thin?.line ?? [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
