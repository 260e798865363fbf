import { divide, greedy, join, type Plan } from '@presence/rota';
import type { PlanningPool } from './planning-pool';
import { runTask } from './run-task';

/** Volunteers of a part. */
const PART = 150;

/** Part of the whole work after which the search of parts is done. */
const FIRST = 0.2;

/** How far the parts have gone on when their plans are joined again for whoever looks on. */
const STEP = 0.04;

/** Group by group of volunteers, then all together from there, beside the proof. */
export async function inParts(pool: PlanningPool): Promise<void> {
  const { instance, seed, effort, signal } = pool;
  const from = await joinedParts(pool);
  const task = { kind: 'SOLVE', instance, seed, from, afar: true, polish: false } as const;
  const begun = Promise.withResolvers<void>();
  const hear = pool.searching(FIRST, 1);
  const searching = runTask(
    { ...task, effort: Math.round(effort * (1 - FIRST)) },
    signal,
    (update) => {
      begun.resolve();
      hear(update);
    },
  );
  // The search lays the instance out first: both at once would need the most memory at the same moment.
  await Promise.race([begun.promise, searching]);
  const [whole] = await Promise.all([
    searching,
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, pool.bounding),
  ]);
  pool.take(whole.plan);
}

/** A plan made of those of the parts, which are forgotten with it: they are as large as the whole. */
async function joinedParts(pool: PlanningPool): Promise<Plan> {
  const { instance, seed, effort, signal } = pool;
  const parts = divide(instance, PART);
  const plans: Plan[] = parts.map((part) => greedy(part.instance));
  const shares = parts.map(() => 0);
  let told = 0;
  const tell = () => {
    const share = shares.reduce((sum, one) => sum + one, 0);
    if (share - told >= STEP || share > 0.999) {
      told = share;
      pool.take(join(instance, parts, plans));
    }
    pool.done(FIRST * share);
  };
  const size = (part: number) => (parts[part]?.contacts.length ?? 0) / instance.contacts.length;
  await Promise.all(
    parts.map(async (part, at) => {
      const task = {
        kind: 'SOLVE',
        instance: part.instance,
        seed: seed + at,
        effort: Math.round(effort * FIRST * size(at)),
        polish: false,
      } as const;
      const { plan } = await runTask(task, signal, (update) => {
        if (!('progress' in update)) return;
        plans[at] = update.progress.plan ?? plans[at] ?? [];
        shares[at] = update.progress.share * size(at);
        tell();
      });
      plans[at] = plan;
      tell();
    }),
  );
  return join(instance, parts, plans);
}
