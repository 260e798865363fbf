import type { Arc } from './circulation';

type Priced = Arc & { cost: number };

/**
 * The cheapest arcs that, unknown to a reader, would leave the flow of `around` in doubt: with it they make a cycle
 * along which it could grow or, by going round the other way, shrink, no flow falling under its `least`. Empty where
 * there is none. Costs are not negative (Bellman 1958, in both residual directions).
 */
export function cheapestWay<A extends Priced>(arcs: readonly A[], around: A): A[] {
  const others = arcs.filter((arc) => arc !== around);
  const grows = cheapestPath(others, around.to, around.from);
  const shrinks =
    around.flow > around.least ? cheapestPath(others, around.from, around.to) : undefined;
  const [best] = [grows, shrinks]
    .filter((path) => path !== undefined)
    .sort((a, b) => a.cost - b.cost);
  return best?.way ?? [];
}

type Reached<A> = { cost: number; way: A[] };

function cheapestPath<A extends Priced>(
  arcs: readonly A[],
  start: number,
  goal: number,
): Reached<A> | undefined {
  const reached = new Map<number, Reached<A>>([[start, { cost: 0, way: [] }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const arc of arcs) {
      for (const [here, there] of arc.flow > arc.least
        ? ([
            [arc.from, arc.to],
            [arc.to, arc.from],
          ] as const)
        : ([[arc.from, arc.to]] as const)) {
        const path = reached.get(here);
        if (!path || path.cost + arc.cost >= (reached.get(there)?.cost ?? Infinity)) continue;
        reached.set(there, { cost: path.cost + arc.cost, way: [...path.way, arc] });
        changed = true;
      }
    }
  }
  return reached.get(goal);
}
