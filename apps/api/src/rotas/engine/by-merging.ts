import { compareCost, type Plan } from '@presence/rota';
import { NEAR, SEARCHED, type Desk } from './desk';
import { runTask } from './run-task';

/** Few enough to be solved exactly: two searches, one plan made of both, and the best of all from there. */
export async function exactly(desk: Desk): Promise<void> {
  const { instance, signal } = desk;
  const bound = await runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding);
  const plans = await twoSearches(desk, bound, desk.effort * 0.25);
  await merge(desk, bound, plans);
  const { plan, uncovered } = desk.best;
  if (signal.aborted || uncovered > bound) return;
  const proof = await runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound, plan }, signal);
  desk.take(proof?.plan);
  desk.prove(proof?.bound, bound);
}

/** Two searches, then one plan made of both, beside the proof of quality; and at last a search near it. */
export async function byMerging(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const bound = await runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding);
  const plans = await twoSearches(desk, bound, effort * 0.55);
  if (signal.aborted) return;
  const proving = runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound }, signal);
  await merge(desk, bound, plans);
  const near = { kind: 'SOLVE', instance, seed, coverageBound: bound, from: desk.best.plan, polish: true } as const;
  const task = { ...near, effort: Math.round(effort * NEAR) };
  const [last, proof] = await Promise.all([runTask(task, signal, desk.searching(SEARCHED, 1)), proving]);
  desk.take(last.plan);
  desk.prove(proof?.bound, bound);
}

/** Two searches beside each other, the better plan first; `effort` is that of each. */
async function twoSearches(desk: Desk, coverageBound: number, effort: number): Promise<Plan[]> {
  const { instance, signal } = desk;
  const task = { kind: 'SOLVE', instance, coverageBound, effort: Math.round(effort), polish: false } as const;
  const search = (seed: number) => runTask({ ...task, seed }, signal, desk.searching(0, SEARCHED));
  const found = await Promise.all([search(desk.seed), search(desk.seed + 1)]);
  found.sort((one, other) => compareCost(one.cost, other.cost));
  const plans = found.filter(({ cost }) => cost.uncovered <= coverageBound).map(({ plan }) => plan);
  desk.take(found[0]?.plan);
  return plans;
}

/** Makes one plan of those that leave no more than `uncovered`, where there are any. */
async function merge(desk: Desk, uncovered: number, plans: readonly Plan[]): Promise<void> {
  if (plans.length === 0) return;
  const merged = await runTask({ kind: 'MERGE', instance: desk.instance, uncovered, plans }, desk.signal);
  desk.take(merged ?? undefined);
}
