import type { Id } from '../identity';
import type { Month } from './figures';

/** How many days somebody waited who was first reached in a month. */
export type Waited = { month: Month; branchId: Id | null; days: number };

/** The middle of waiting times; between the two in the middle where their number is even. None of nobody. */
export function medianWait(days: readonly number[]): number | undefined {
  if (days.length === 0) return undefined;
  const sorted = [...days].sort((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}
