import { compareCost, type Plan, type PricedRelaxation } from '@presence/rota';
import { NEAR, SEARCHED, type PlanningPool } from './planning-pool';
import { runTask } from './run-task';

/** Parts of the whole effort that each of two searches has, where the rest is solved exactly and where it is not. */
const OF_SMALL = 0.25;
const OF_MIDDLE = 0.6;

/** Few enough to be solved exactly: two searches, one plan made of both, and the best of all from there. */
export async function exactly(pool: PlanningPool): Promise<void> {
  const { instance, signal } = pool;
  const { bound, start } = await merged(pool, OF_SMALL);
  const { plan, uncovered } = pool.best;
  if (signal.aborted || !start || uncovered > bound) return;
  const proof = await runTask(
    { kind: 'BOUND_QUALITY', instance, uncovered: bound, start, plan },
    signal,
    pool.proving(bound),
  );
  pool.take(proof?.plan);
  pool.prove(proof?.bound, bound);
}

/** Two searches beside the proof of quality, then one plan made of both, and at last a search near it. */
export async function byMerging(pool: PlanningPool): Promise<void> {
  const { instance, seed, effort, signal } = pool;
  const { bound, proof } = await merged(pool, OF_MIDDLE, true);
  const near = {
    kind: 'SOLVE',
    instance,
    seed,
    coverageBound: bound,
    from: pool.best.plan,
    polish: true,
  } as const;
  const task = { ...near, effort: Math.round(effort * NEAR) };
  pool.take((await runTask(task, signal, pool.searching(SEARCHED, 1))).plan);
  pool.prove(proof?.bound, bound);
}

/**
 * The proven coverage, two searches, and one plan made of both; where it is asked for (`proves`), the proof of quality
 * beside the searches. The proof, the merging and the polish each take some hundred megabytes, so that no two of them
 * are at work at the same time.
 */
async function merged(pool: PlanningPool, share: number, proves = false) {
  const { instance, signal } = pool;
  const bound = await runTask({ kind: 'BOUND_COVERAGE', instance }, signal, pool.bounding);
  const task = { kind: 'SOLVE', instance, coverageBound: bound, polish: false } as const;
  const search = (seed: number) =>
    runTask(
      { ...task, seed, effort: Math.round(pool.effort * share) },
      signal,
      pool.searching(0, SEARCHED),
    );
  const relaxing = runTask({ kind: 'RELAX', instance, uncovered: bound }, signal);
  const proving = relaxing.then((start) =>
    proves && start && !signal.aborted
      ? runTask(
          { kind: 'BOUND_QUALITY', instance, uncovered: bound, start },
          signal,
          pool.proving(bound),
        )
      : null,
  );
  // One search after the other leaves the proof a thread of its own.
  const first = search(pool.seed);
  const second = (proves ? first : relaxing).then(() => search(pool.seed + 1));
  const [start, proof, ...found] = await Promise.all([relaxing, proving, first, second]);
  const [best, other] = found.sort((one, another) => compareCost(one.cost, another.cost));
  pool.take(best?.plan);
  pool.prove(proof?.bound, bound);
  const plans = [best, other].flatMap((one) =>
    one && one.cost.uncovered <= bound ? [one.plan] : [],
  );
  if (start && !signal.aborted && plans.length > 0) await merge(pool, bound, start, plans);
  return { bound, start, proof };
}

async function merge(
  pool: PlanningPool,
  uncovered: number,
  start: PricedRelaxation,
  plans: readonly Plan[],
): Promise<void> {
  const { instance, signal } = pool;
  pool.take(
    (await runTask({ kind: 'MERGE', instance, uncovered, start, plans }, signal)) ?? undefined,
  );
}
