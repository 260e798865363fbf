import type { Plan } from '@presence/rota';
import { NEAR, SEARCHED, type Desk } from './desk';
import { runTask } from './run-task';

/** Part of the whole work after which the quick first search is done. */
const QUICK = 0.1;

/**
 * A quick search beside the proof of coverage, then a whole one beside the proof of quality, which meets a plan of its
 * own on the way; and at last a search near the better of both.
 */
export async function atOnce(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const quick = {
    kind: 'SOLVE',
    instance,
    seed,
    effort: Math.round(effort * QUICK),
    polish: false,
  } as const;
  const [bound, first] = await Promise.all([
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding),
    runTask(quick, signal, desk.searching(0, QUICK)),
  ]);
  desk.take(first.plan);
  const search = { kind: 'SOLVE', instance, seed, coverageBound: bound } as const;
  const seen = Promise.withResolvers<Plan | null>();
  const proving = runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound }, signal, (word) => {
    if ('seen' in word) seen.resolve(word.seen);
    else desk.proving(bound)(word);
  });
  const [whole] = await Promise.all([
    runTask({ ...search, effort, polish: false }, signal, desk.searching(QUICK, SEARCHED)),
    Promise.race([seen.promise, proving]),
  ]);
  desk.take(whole.plan);
  desk.take((await Promise.race([seen.promise, null])) ?? undefined);
  const near = { ...search, from: desk.best.plan, effort: Math.round(effort * NEAR), polish: true };
  const [last, proof] = await Promise.all([
    runTask(near, signal, desk.searching(SEARCHED, 1)),
    proving,
  ]);
  desk.take(last.plan);
  desk.prove(proof?.bound, bound);
}
