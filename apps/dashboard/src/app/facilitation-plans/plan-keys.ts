/**
 * Where a key leads among cells that can be pressed, each named "row column", in order: left and right within a row, up and
 * down to the nearest row with a cell in that column, Home and End to the ends of the row. Undefined where it leads nowhere.
 */
export function spotAfter(key: string, cells: readonly string[], at: string): number | undefined {
  const parts = cells.map((cell) => cell.split(' '));
  const here = cells.indexOf(at);
  const [row, column] = parts[here] ?? [];
  const inRow = parts.flatMap(([of], index) => (of === row ? [index] : []));
  const place = inRow.indexOf(here);
  const isInColumn = ([of, under]: readonly string[]) => of !== row && under === column;
  switch (key) {
    case 'ArrowRight':
      return inRow[place + 1];
    case 'ArrowLeft':
      return place > 0 ? inRow[place - 1] : undefined;
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
    case 'ArrowDown':
      return found(parts.findIndex((spot, index) => index > here && isInColumn(spot)));
    case 'ArrowUp':
      return found(parts.findLastIndex((spot, index) => index < here && isInColumn(spot)));
    default:
      return undefined;
  }
}

const found = (index: number) => (index < 0 ? undefined : index);
