/**
 * A number of published tables as a flow from one node to another; every node stands for a sum and is balanced, which
 * is how tables with their sums are circulations. A reader does not know a hidden flow, save that it is `least` at the
 * least and, where that is said, `most` at the most.
 */
export type Arc = {
  from: number;
  to: number;
  flow: number;
  least: number;
  most?: number;
  hidden: boolean;
};

/** What an arc costs to hide. */
export type Priced = Arc & { cost: number };

/** An arc taken forward (its flow grows) or, odd, backward (it shrinks): twice its place, and one. */
type Step = number;
const arcOf = (step: Step) => step >> 1;
const isForward = (step: Step) => (step & 1) === 0;
const NOT_REACHED = -2;
const START = -1;

/** Which way the flow of an arc is asked to change. */
type Change = 'MORE' | 'LESS';

/** Flows that balance, and by how much each could be other than it is (Ford and Fulkerson, Flows in Networks, 1962). */
export class Circulation<A extends Arc> {
  private readonly steps: Step[][] = [];

  constructor(readonly arcs: readonly A[]) {
    arcs.forEach(({ from, to }, arc) => {
      (this.steps[from] ??= []).push(2 * arc);
      (this.steps[to] ??= []).push(2 * arc + 1);
    });
  }

  /**
   * By how much the flow of an arc could be more, or less, while every node stays balanced, nothing shown changes and
   * no hidden flow falls under its least: a maximal flow around the arc. Infinity where nothing limits it.
   * @param enough the search ends once it has found so much
   */
  room(arc: number, change: Change, enough = Infinity): number {
    return this.spread(arc, change, enough).found;
  }

  /** The smallest and the largest that a reader must take an arc's flow for. */
  interval(arc: number): { low: number; high: number } {
    const { flow } = this.at(2 * arc);
    return { low: flow - this.room(arc, 'LESS'), high: flow + this.room(arc, 'MORE') };
  }

  /** How far its interval is, looked at no further than `enough`. */
  width(arc: number, enough: number): number {
    const more = this.room(arc, 'MORE', enough);
    return more >= enough ? more : more + this.room(arc, 'LESS', enough - more);
  }

  /**
   * The cheapest shown arcs that, once hidden, would widen an arc's interval further (Dijkstra 1959, on what the
   * maximal flow around the arc has left over). Arcs with less room than is needed count for more.
   */
  cheapestWay(arc: number, costOf: (arc: A) => number, needed: number): A[] {
    const ways = (['MORE', 'LESS'] as const).flatMap((change) => {
      const { shift, found } = this.spread(arc, change, needed);
      if (found >= this.own(arc, change)) return [];
      return this.cheapestPath(arc, change, shift, costOf, needed) ?? [];
    });
    return ways.sort((a, b) => a.cost - b.cost)[0]?.arcs ?? [];
  }

  /** The greatest change of an arc's flow, up to `enough`, and what it changes in all the others. */
  spread(arc: number, change: Change, enough: number): { found: number; shift: Float64Array } {
    const most = Math.min(enough, this.own(arc, change));
    const shift = new Float64Array(this.arcs.length);
    let found = 0;
    while (found < most) {
      const path = this.shortestPath(arc, change, shift);
      if (!path) break;
      const more = Math.min(most - found, ...path.map((step) => this.left(step, shift)));
      if (more === Infinity) return { found: Infinity, shift };
      for (const step of path)
        shift[arcOf(step)] = (shift[arcOf(step)] ?? 0) + (isForward(step) ? more : -more);
      found += more;
    }
    return { found, shift };
  }

  /** By how much an arc could change as far as its own limits go. */
  private own(arc: number, change: Change): number {
    const { flow, least, most = Infinity } = this.at(2 * arc);
    return change === 'LESS' ? flow - least : most - flow;
  }

  private shortestPath(arc: number, change: Change, shift: Float64Array): Step[] | undefined {
    const { start, goal } = this.ends(arc, change);
    const by = this.nowhere(start);
    const reached = [start];
    for (const node of reached) {
      if (node === goal) return this.trace(by, goal);
      for (const step of this.steps[node] ?? []) {
        const there = this.leads(step);
        if (by[there] !== NOT_REACHED || arcOf(step) === arc || !this.at(step).hidden) continue;
        if (this.left(step, shift) <= 0) continue;
        by[there] = step;
        reached.push(there);
      }
    }
    return undefined;
  }

  private cheapestPath(
    arc: number,
    change: Change,
    shift: Float64Array,
    costOf: (arc: A) => number,
    needed: number,
  ): { cost: number; arcs: A[] } | undefined {
    const { start, goal } = this.ends(arc, change);
    const by = this.nowhere(start);
    const costs = new Map([[start, 0]]);
    const open = new Set([start]);
    while (open.size > 0) {
      const node = [...open].reduce((a, b) => ((costs.get(a) ?? 0) <= (costs.get(b) ?? 0) ? a : b));
      open.delete(node);
      if (node === goal) break;
      for (const step of this.steps[node] ?? []) {
        const left = this.left(step, shift);
        if (arcOf(step) === arc || left <= 0) continue;
        const one = this.at(step);
        const price = one.hidden ? 0 : (costOf(one) * needed) / Math.min(left, needed);
        const cost = (costs.get(node) ?? 0) + price;
        const there = this.leads(step);
        if (cost >= (costs.get(there) ?? Infinity)) continue;
        costs.set(there, cost);
        by[there] = step;
        open.add(there);
      }
    }
    const cost = costs.get(goal);
    if (cost === undefined) return undefined;
    const arcs = this.trace(by, goal).map((step) => this.at(step));
    return { cost, arcs: arcs.filter(({ hidden }) => !hidden) };
  }

  private ends(arc: number, change: Change) {
    const { from, to } = this.at(2 * arc);
    return change === 'MORE' ? { start: to, goal: from } : { start: from, goal: to };
  }

  /** By which step each node is reached: none yet but the start. */
  private nowhere(start: number): Int32Array {
    const by = new Int32Array(this.steps.length).fill(NOT_REACHED);
    by[start] = START;
    return by;
  }

  private trace(by: Int32Array, goal: number): Step[] {
    const path: Step[] = [];
    for (let step = by[goal] ?? START; step !== START; step = by[this.leaves(step)] ?? START)
      path.push(step);
    return path;
  }

  private left(step: Step, shift: Float64Array): number {
    const { flow, least, most = Infinity } = this.at(step);
    const now = flow + (shift[arcOf(step)] ?? 0);
    return isForward(step) ? most - now : now - least;
  }

  private leads(step: Step): number {
    return isForward(step) ? this.at(step).to : this.at(step).from;
  }

  private leaves(step: Step): number {
    return isForward(step) ? this.at(step).from : this.at(step).to;
  }

  private at(step: Step): A {
    return this.arcs[arcOf(step)] as A;
  }
}
