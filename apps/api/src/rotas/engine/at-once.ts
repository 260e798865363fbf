import type { Plan } from '@presence/rota';
import { NEAR, SEARCHED, type PlanningPool } from './planning-pool';
import { runTask } from './run-task';

/** Part of the whole work after which the quick first search is done. */
const QUICK = 0.1;

/**
 * A quick search beside the proof of coverage, then a whole one beside the proof of quality, which meets a plan of its
 * own on the way; and at last a search near the better of both.
 */
export async function atOnce(pool: PlanningPool): Promise<void> {
  const { instance, seed, effort, signal } = pool;
  const quick = {
    kind: 'SOLVE',
    instance,
    seed,
    effort: Math.round(effort * QUICK),
    polish: false,
  } as const;
  const [bound, first] = await Promise.all([
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, pool.bounding),
    runTask(quick, signal, pool.searching(0, QUICK)),
  ]);
  pool.take(first.plan);
  const search = { kind: 'SOLVE', instance, seed, coverageBound: bound } as const;
  const seen = Promise.withResolvers<Plan | null>();
  const proving = runTask(
    { kind: 'BOUND_QUALITY', instance, uncovered: bound },
    signal,
    (update) => {
      if ('seen' in update) seen.resolve(update.seen);
      else pool.proving(bound)(update);
    },
  );
  const [whole] = await Promise.all([
    runTask({ ...search, effort, polish: false }, signal, pool.searching(QUICK, SEARCHED)),
    Promise.race([seen.promise, proving]),
  ]);
  pool.take(whole.plan);
  pool.take((await Promise.race([seen.promise, null])) ?? undefined);
  const near = { ...search, from: pool.best.plan, effort: Math.round(effort * NEAR), polish: true };
  const [last, proof] = await Promise.all([
    runTask(near, signal, pool.searching(SEARCHED, 1)),
    proving,
  ]);
  pool.take(last.plan);
  pool.prove(proof?.bound, bound);
}
