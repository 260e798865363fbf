import type { ClosureView } from '@presence/contract';

/** Those that are on or to come, the first to begin first; and those that are over or were undone, the latest first. */
export function sortedClosures(
  closures: readonly ClosureView[],
  today: string,
): { standing: ClosureView[]; over: ClosureView[] } {
  const stands = ({ undoneAt, to }: ClosureView) => undoneAt === null && to >= today;
  const byStart = (one: ClosureView, other: ClosureView) => one.from.localeCompare(other.from);
  return {
    standing: closures.filter(stands).sort(byStart),
    over: closures.filter((closure) => !stands(closure)).sort((a, b) => byStart(b, a)),
  };
}
