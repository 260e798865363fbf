import { Circulation, type Priced } from './circulation';

/** An arc of what is published; one that is not (`published` false) is known to nobody and has nothing to hide. */
export type Cell = Priced & { published: boolean };

/**
 * Hides the cells from 1 to `smallest` − 1 and, the cheapest first, as many others as it takes so that for every
 * hidden cell the reader's interval is `smallest` wide or wider (Kelly, Golden and Assad, "Cell suppression: disclosure
 * protection for sensitive tabular data", Networks 22, 1992). Hiding more never narrows an interval.
 * @param smallest 5 or 11: cells under it are small
 */
export function hideSmall<C extends Cell>(cells: readonly C[], smallest: number): readonly C[] {
  const circulation = new Circulation(cells);
  const places = new Map(cells.map((cell, at) => [cell, at]));
  const open: number[] = [];
  const hide = (cell: C) => {
    if (cell.hidden) return;
    cell.hidden = true;
    open.push(places.get(cell) ?? 0);
  };
  for (const cell of cells)
    if (!cell.published) cell.hidden = true;
    else if (cell.flow > 0 && cell.flow < smallest) hide(cell);
  for (const at of open)
    while (circulation.width(at, smallest) < smallest) {
      const way = circulation.cheapestWay(at, ({ cost }) => cost, smallest);
      if (way.length === 0) break;
      way.forEach(hide);
    }
  return cells;
}
