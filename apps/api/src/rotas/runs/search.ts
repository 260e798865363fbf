import { effortFor, type Instance } from '@presence/rota';
import { propose, type Proposal } from '../engine/propose';

/** The best plan so far. */
export type BestPlan = Omit<Proposal, 'qualityBound'>;

type SearchOptions = {
  seed: number;
  seconds: number;
  /** When the time is over, in milliseconds since 1970. */
  until: number;
  signal: AbortSignal;
  onFound: (found: BestPlan) => void;
};

/**
 * Moves that a machine surely makes in a second: the work is limited by them, so that the same seed finds the same on any
 * machine, and the clock only ends what is late.
 */
const MOVES_A_SECOND = 40_000;

/** Looks for the best plan until it is done, the time is over or the signal says stop; returns the best there is. */
export async function search(
  instance: Instance,
  { seed, seconds, until, signal, onFound }: SearchOptions,
): Promise<BestPlan> {
  const effort = Math.min(effortFor(instance), seconds * MOVES_A_SECOND);
  const over = AbortSignal.timeout(Math.max(0, until - Date.now()));
  return propose(instance, { seed, effort, signal: AbortSignal.any([signal, over]), onFound });
}
