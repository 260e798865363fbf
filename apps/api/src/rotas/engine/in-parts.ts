import { divide, greedy, join, type Plan } from '@presence/rota';
import type { Desk } from './desk';
import { runTask } from './run-task';

/** Volunteers of a part. */
const PART = 150;

/** Part of the whole work after which the search of parts is done. */
const FIRST = 0.2;

/** How far the parts have gone on when their plans are joined again for whoever looks on. */
const STEP = 0.04;

/** Group by group of volunteers, then all together from there, beside the proof. */
export async function inParts(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const from = await joinedParts(desk);
  const task = { kind: 'SOLVE', instance, seed, from, afar: true, polish: false } as const;
  const begun = Promise.withResolvers<void>();
  const hear = desk.searching(FIRST, 1);
  const searching = runTask(
    { ...task, effort: Math.round(effort * (1 - FIRST)) },
    signal,
    (word) => {
      begun.resolve();
      hear(word);
    },
  );
  // The search lays the instance out first: both at once would need the most memory at the same moment.
  await Promise.race([begun.promise, searching]);
  const [whole] = await Promise.all([
    searching,
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding),
  ]);
  desk.take(whole.plan);
}

/** A plan made of those of the parts, which are forgotten with it: they are as large as the whole. */
async function joinedParts(desk: Desk): Promise<Plan> {
  const { instance, seed, effort, signal } = desk;
  const parts = divide(instance, PART);
  const plans: Plan[] = parts.map((part) => greedy(part.instance));
  const shares = parts.map(() => 0);
  let told = 0;
  const tell = () => {
    const share = shares.reduce((sum, one) => sum + one, 0);
    if (share - told >= STEP || share > 0.999) {
      told = share;
      desk.take(join(instance, parts, plans));
    }
    desk.done(FIRST * share);
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
      const { plan } = await runTask(task, signal, (word) => {
        if (!('progress' in word)) return;
        plans[at] = word.progress.plan ?? plans[at] ?? [];
        shares[at] = word.progress.share * size(at);
        tell();
      });
      plans[at] = plan;
      tell();
    }),
  );
  return join(instance, parts, plans);
}
