import { Circulation, type Arc } from './circulation';

/** What a reader can find out about a hidden number at best; `high` null where nothing limits it. */
export type Interval = { low: number; high: number | null };

/** A cell as it stands in a file: its number, or null where it is hidden. */
export type Told = {
  from: number;
  to: number;
  told: number | null;
  least: number;
  /** The most that a hidden number can be, where a reader knows it. */
  most?: number;
  published: boolean;
};

/**
 * The narrowest interval in which a reader of all that is told can place a hidden number; undefined where nothing is
 * hidden. It is made of what is told alone. Numbers that fit it are found first, and every hidden cell is then
 * moved as far as the others allow. Exact, since flows on whole numbers are whole.
 */
export function narrowestInterval(told: readonly Told[]): Interval | undefined {
  const arcs = fitting(told);
  const circulation = new Circulation(arcs);
  let narrowest: number | undefined;
  let width = Infinity;
  told.forEach(({ told: number, published }, at) => {
    if (number !== null || !published) return;
    const found = circulation.width(at, width);
    if (narrowest !== undefined && found >= width) return;
    [narrowest, width] = [at, found];
  });
  if (narrowest === undefined) return undefined;
  const { low, high } = circulation.interval(narrowest);
  return { low, high: high === Infinity ? null : high };
}

/** The narrower of two intervals. */
export function narrower(one: Interval | undefined, other: Interval | undefined) {
  const width = (interval: Interval | undefined) =>
    interval ? (interval.high ?? Infinity) - interval.low : Infinity;
  return one && (!other || width(one) <= width(other)) ? one : (other ?? one);
}

/**
 * Flows that fit what is told: what is hidden begins at its least, and a maximal flow brings every node what it then
 * lacks.
 */
function fitting(told: readonly Told[]): Arc[] {
  const arcs: Arc[] = told.map(({ from, to, told: number, least, most }) => ({
    from,
    to,
    flow: number ?? least,
    least,
    ...(most !== undefined && { most }),
    hidden: number === null,
  }));
  const lacking = new Map<number, number>();
  for (const { from, to, flow } of arcs) {
    lacking.set(to, (lacking.get(to) ?? 0) - flow);
    lacking.set(from, (lacking.get(from) ?? 0) + flow);
  }
  const source = Math.max(-1, ...lacking.keys()) + 1;
  const sink = source + 1;
  const supplies = [...lacking].map(([node, amount]): Arc => {
    const [from, to] = amount < 0 ? [source, node] : [node, sink];
    return { from, to, flow: 0, least: 0, most: Math.abs(amount), hidden: true };
  });
  const back = { from: sink, to: source, flow: 0, least: 0, hidden: true };
  const all = new Circulation([...arcs, ...supplies, back]);
  const { shift } = all.spread(all.arcs.length - 1, 'MORE', Infinity);
  return arcs.map((arc, at) => ({ ...arc, flow: arc.flow + (shift[at] ?? 0) }));
}
