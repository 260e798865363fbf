import { addDays, type Need } from '@presence/domain';
import type { MadePerson } from './made-people';

/** Somebody who asked for calls or visits lately, and is reached since. */
export type Newcomer = { made: MadePerson; askedOn: string };

/** Of ten people, so many have been called for longer than the demo looks back. */
const OF_OLD = 2;

/**
 * Lets most of the people whom somebody comes to begin in the whole months since `from`, as many in each, some weeks
 * after they asked: so the figures know how long people wait, and no month has so few that they are hidden.
 */
export function beginLately(
  people: readonly MadePerson[],
  isRegular: (need: Need) => boolean,
  { from, until }: { from: string; until: string },
): Newcomer[] {
  const months = wholeMonths(from, until);
  return people
    .filter(({ needs }) => needs.every(isRegular))
    .filter((_, at) => at % 10 >= OF_OLD)
    .map((made, at) => {
      const begins = addDays(months[at % months.length] ?? from, (at * 5) % 14);
      const askedOn = addDays(begins, -(8 + ((at * 7) % 30)));
      for (const need of made.needs)
        Object.assign(need, { from: begins, waitingSince: `${askedOn}T09:00:00.000Z` });
      return { made, askedOn };
    });
}

/** The first days of the months that lie between two days. */
function wholeMonths(from: string, until: string): string[] {
  const firsts: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1))
    if (day.endsWith('-01')) firsts.push(day);
  return firsts.slice(0, -1);
}
