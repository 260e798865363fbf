type Joined = { from: number; to: number; cost: number };

/**
 * The edges of the cheapest way, in either direction, from one end of `around` to the other that does not take
 * `around` itself: together they make a cycle. Empty where there is none. Costs are not negative (Bellman 1958).
 */
export function cheapestWay<E extends Joined>(edges: readonly E[], around: E): E[] {
  const reached = new Map<number, { cost: number; way: E[] }>([[around.from, { cost: 0, way: [] }]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of edges) {
      if (edge === around) continue;
      for (const [here, there] of [[edge.from, edge.to], [edge.to, edge.from]] as const) {
        const start = reached.get(here);
        if (!start || start.cost + edge.cost >= (reached.get(there)?.cost ?? Infinity)) continue;
        reached.set(there, { cost: start.cost + edge.cost, way: [...start.way, edge] });
        changed = true;
      }
    }
  }
  return reached.get(around.to)?.way ?? [];
}
