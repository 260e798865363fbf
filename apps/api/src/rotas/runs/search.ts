import { effortFor, type Instance } from '@presence/rota';
import { propose, type Proposal } from '../engine/propose';

/** The best plan so far, and how many seconds are left at most. */
export type Found = Omit<Proposal, 'qualityBound'> & { secondsLeft: number };

export type SearchOptions = {
  seed: number;
  seconds: number;
  signal: AbortSignal;
  onFound: (found: Found) => void;
};

/**
 * Moves that a machine surely makes in a second: the work is limited by them, so that the same seed finds the same on any
 * machine, and the clock only ends what is late.
 */
const MOVES_A_SECOND = 40_000;

/** Looks for the best plan until it is done, the time is over or the signal says stop; answers the best there is. */
export async function search(
  instance: Instance,
  { seed, seconds, signal, onFound }: SearchOptions,
): Promise<Found> {
  const began = Date.now();
  const timed = (proposal: Proposal): Found => {
    const gone = (Date.now() - began) / 1000;
    // What is left at the pace so far; the first share says little of it.
    const left = proposal.share > 0.02 ? (gone * (1 - proposal.share)) / proposal.share : seconds;
    return { ...proposal, secondsLeft: Math.max(0, Math.min(seconds - gone, left)) };
  };
  const effort = Math.min(effortFor(instance), seconds * MOVES_A_SECOND);
  const over = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  return timed(
    await propose(instance, {
      seed,
      effort,
      signal: over,
      onFound: (proposal) => onFound(timed(proposal)),
    }),
  );
}
