import type { Told } from './certificate';
import type { Cell } from './hide-small';

/**
 * How the columns of a table add up: for each the column that it is a part of, or null for the one that all end in.
 * Those in `unpublished` are counted, and known to nobody.
 */
export type Columns = { partOf: readonly (number | null)[]; unpublished?: readonly number[] };

type Place = { row: number; column: number; from: number; to: number };

/**
 * Where each cell of a table flows: parts into what they are parts of, rows into their sum, the last row. Rows are of
 * one level and columns of several, which makes every cell a part of two sums: one circulation.
 */
function places(rows: number, { partOf }: Columns): Place[] {
  const width = partOf.length;
  const columnNode = (column: number) => column;
  const rowNode = (row: number, column: number) => width + row * width + column;
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    partOf.map((whole, column) => {
      const isPart = !partOf.includes(column);
      const below = isPart ? columnNode(column) : rowNode(row, column);
      const above = whole === null ? columnNode(column) : rowNode(row, whole);
      const [from, to] = row === rows - 1 ? [above, below] : [below, above];
      return { row, column, from, to };
    }),
  );
}

/**
 * The cells of a table whose last row holds the sums of the others. Those with nothing in them are left out: they are
 * shown, so that a hidden one is known to be 1 at the least. Losing a sum is worse than losing what it adds up.
 */
export function cellsOf(
  table: readonly (readonly number[])[],
  columns: Columns,
): (Cell & { row: number; column: number })[] {
  const all = Math.max(0, ...table.flat());
  return places(table.length, columns).flatMap((place) => {
    const flow = table[place.row]?.[place.column] ?? 0;
    const published = !columns.unpublished?.includes(place.column);
    const isSum = place.row === table.length - 1 || columns.partOf.includes(place.column);
    if (flow === 0 && published) return [];
    return [
      {
        ...place,
        flow,
        least: published ? 1 : 0,
        hidden: false,
        published,
        cost: flow + (isSum ? 4 * all : 0),
      },
    ];
  });
}

/** The same of a table as it was published, for whoever has nothing else: `null` is hidden. */
export function toldCells(
  table: readonly (readonly (number | null)[])[],
  columns: Columns,
): Told[] {
  return places(table.length, columns).flatMap(({ row, column, from, to }) => {
    const published = !columns.unpublished?.includes(column);
    const told = published ? (table[row]?.[column] ?? null) : null;
    return told === 0 ? [] : [{ from, to, told, least: published ? 1 : 0, published }];
  });
}
