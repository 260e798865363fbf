import { compareCost, type Plan, type PricedRelaxation } from '@presence/rota';
import { NEAR, SEARCHED, type Desk } from './desk';
import { runTask } from './run-task';

/** Parts of the whole effort that each of two searches has, where the rest is solved exactly and where it is not. */
const OF_SMALL = 0.25;
const OF_MIDDLE = 0.6;

/** Few enough to be solved exactly: two searches, one plan made of both, and the best of all from there. */
export async function exactly(desk: Desk): Promise<void> {
  const { instance, signal } = desk;
  const { bound, start } = await merged(desk, OF_SMALL);
  const { plan, uncovered } = desk.best;
  if (signal.aborted || !start || uncovered > bound) return;
  const proof = await runTask(
    { kind: 'BOUND_QUALITY', instance, uncovered: bound, start, plan },
    signal,
    desk.proving(bound),
  );
  desk.take(proof?.plan);
  desk.prove(proof?.bound, bound);
}

/** Two searches, then one plan made of both, beside the proof of quality; and at last a search near it. */
export async function byMerging(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const { bound, proving } = await merged(desk, OF_MIDDLE, true);
  const near = {
    kind: 'SOLVE',
    instance,
    seed,
    coverageBound: bound,
    from: desk.best.plan,
    polish: true,
  } as const;
  const task = { ...near, effort: Math.round(effort * NEAR) };
  const [last, proof] = await Promise.all([
    runTask(task, signal, desk.searching(SEARCHED, 1)),
    proving,
  ]);
  desk.take(last.plan);
  desk.prove(proof?.bound, bound);
}

/**
 * The proven coverage, two searches, the second once the relaxation is solved, and one plan made of both; the proof of
 * quality goes on meanwhile where it is asked for (`proves`).
 */
async function merged(desk: Desk, share: number, proves = false) {
  const { instance, signal } = desk;
  const bound = await runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding);
  const task = { kind: 'SOLVE', instance, coverageBound: bound, polish: false } as const;
  const search = (seed: number) =>
    runTask(
      { ...task, seed, effort: Math.round(desk.effort * share) },
      signal,
      desk.searching(0, SEARCHED),
    );
  const relaxing = runTask({ kind: 'RELAX', instance, uncovered: bound }, signal);
  const found = await Promise.all([search(desk.seed), relaxing.then(() => search(desk.seed + 1))]);
  const start = await relaxing;
  const [best, other] = found.sort((one, two) => compareCost(one.cost, two.cost));
  desk.take(best?.plan);
  const plans = [best, other].flatMap((one) =>
    one && one.cost.uncovered <= bound ? [one.plan] : [],
  );
  const isOn = start && !signal.aborted;
  const proving =
    proves && isOn
      ? runTask(
          { kind: 'BOUND_QUALITY', instance, uncovered: bound, start },
          signal,
          desk.proving(bound),
        )
      : null;
  if (isOn && plans.length > 0) await merge(desk, bound, start, plans);
  return { bound, start, proving };
}

async function merge(
  desk: Desk,
  uncovered: number,
  start: PricedRelaxation,
  plans: readonly Plan[],
): Promise<void> {
  const { instance, signal } = desk;
  desk.take(
    (await runTask({ kind: 'MERGE', instance, uncovered, start, plans }, signal)) ?? undefined,
  );
}
