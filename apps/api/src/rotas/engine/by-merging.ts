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

/** Two searches beside the proof of quality, then one plan made of both, and at last a search near it. */
export async function byMerging(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const { bound, proof } = await merged(desk, OF_MIDDLE, true);
  const near = {
    kind: 'SOLVE',
    instance,
    seed,
    coverageBound: bound,
    from: desk.best.plan,
    polish: true,
  } as const;
  const task = { ...near, effort: Math.round(effort * NEAR) };
  desk.take((await runTask(task, signal, desk.searching(SEARCHED, 1))).plan);
  desk.prove(proof?.bound, bound);
}

/**
 * The proven coverage, two searches, and one plan made of both; where it is asked for (`proves`), the proof of quality
 * beside the searches. The proof, the merging and the polish each take some hundred megabytes, so that no two of them
 * are at work at the same time.
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
  const proving = relaxing.then((start) =>
    proves && start && !signal.aborted
      ? runTask(
          { kind: 'BOUND_QUALITY', instance, uncovered: bound, start },
          signal,
          desk.proving(bound),
        )
      : null,
  );
  // One search after the other leaves the proof a thread of its own.
  const first = search(desk.seed);
  const second = (proves ? first : relaxing).then(() => search(desk.seed + 1));
  const [start, proof, ...found] = await Promise.all([relaxing, proving, first, second]);
  const [best, other] = found.sort((one, another) => compareCost(one.cost, another.cost));
  desk.take(best?.plan);
  desk.prove(proof?.bound, bound);
  const plans = [best, other].flatMap((one) =>
    one && one.cost.uncovered <= bound ? [one.plan] : [],
  );
  if (start && !signal.aborted && plans.length > 0) await merge(desk, bound, start, plans);
  return { bound, start, proof };
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
