/** A flow from one node to another that a reader does not know, save that it is `least` at the least. */
export type Arc = { from: number; to: number; flow: number; least: number };

/**
 * Whether the flow of `arc` is settled by all that must balance: no other whole numbers, none under its `least`, keep
 * each node's balance and change it. That is so when its residual graph has no cycle through the arc (Ford and
 * Fulkerson, Flows in Networks, 1962).
 */
export function isSettled(unknown: readonly Arc[], arc: Arc): boolean {
  const others = unknown.filter((other) => other !== arc);
  const grows = reaches(others, arc.to, arc.from);
  const shrinks = arc.flow > arc.least && reaches(others, arc.from, arc.to);
  return !grows && !shrinks;
}

function reaches(arcs: readonly Arc[], start: number, goal: number): boolean {
  const ways = new Map<number, number[]>();
  const lead = (here: number, there: number) =>
    void (ways.get(here)?.push(there) ?? ways.set(here, [there]));
  for (const { from, to, flow, least } of arcs) {
    lead(from, to);
    if (flow > least) lead(to, from);
  }
  const seen = new Set([start]);
  for (const node of seen) for (const there of ways.get(node) ?? []) seen.add(there);
  return seen.has(goal);
}
