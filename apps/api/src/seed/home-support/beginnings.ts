import type { Need } from '@presence/domain';
import { addDays } from '../days';
import type { MadePerson } from './made-people';

/** Somebody who asked for calls or visits lately, and is reached since. */
export type Newcomer = { made: MadePerson; askedOn: string };

/** Of ten people, so many have been called for longer than the demo looks back. */
const OF_OLD = 3;

/**
 * Lets most of the people whom somebody comes to begin in the weeks since `from`, one after the other, some weeks after
 * they asked: so the figures know how long people wait.
 */
export function beginLately(
  people: readonly MadePerson[],
  isRegular: (need: Need) => boolean,
  { from, until }: { from: string; until: string },
): Newcomer[] {
  const span = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  return people
    .filter(({ needs }) => needs.every(isRegular))
    .filter((_, at) => at % 10 >= OF_OLD)
    .map((made, at) => {
      const begins = addDays(from, (at * 11) % span);
      const askedOn = addDays(begins, -(8 + ((at * 7) % 30)));
      for (const need of made.needs)
        Object.assign(need, { from: begins, waitingSince: `${askedOn}T09:00:00.000Z` });
      return { made, askedOn };
    });
}
