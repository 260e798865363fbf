import { DAY_MS, type Priority, toEpochDay } from '@presence/domain';

/** What an uncovered contact weighs by its need's priority, and the most that waiting adds to it. */
const WEIGHTS: Readonly<Record<Priority, { weight: number; most: number }>> = {
  HIGH: { weight: 9, most: 3 },
  NORMAL: { weight: 3, most: 2 },
  LOW: { weight: 1, most: 1 },
};

/**
 * The weight of a need's contacts: its priority's, and one more for each four weeks that the person has waited since
 * `waitingSince` (an instant) or since their last contact, never as much as the next priority.
 */
export function weightOf(
  priority: Priority,
  waitingSince: string,
  lastContact: string | undefined,
  from: string,
): number {
  const { weight, most } = WEIGHTS[priority];
  const waited =
    toEpochDay(from) -
    Math.max(Date.parse(waitingSince) / DAY_MS, lastContact ? toEpochDay(lastContact) : -Infinity);
  return weight + Math.max(0, Math.min(most, Math.floor(waited / 28)));
}
