import { dateIn } from '../time/clock-time';
import { DAY_MS } from '../time/days';
import { nextOccurrences, type Occurrence } from './recurrence';
import type { Series } from './series';

/** The date of a series that is on at `now` (ISO instant) or comes next; undefined once its last has passed. */
export function nextOfSeries(
  {
    recurrence,
    startTime,
    endTime,
    timeZone,
  }: Pick<Series, 'recurrence' | 'startTime' | 'endTime' | 'timeZone'>,
  now: string,
): Occurrence | undefined {
  const timing = { startTime, endTime, timeZone };
  // A session of yesterday may last over midnight.
  const yesterday = dateIn(timeZone, Date.parse(now) - DAY_MS);
  return nextOccurrences(recurrence, timing, yesterday, 4).find(({ endsAt }) => endsAt > now);
}

/** The series that have a date to come, in the order of those dates: what a group may say of its rhythm at `now`. */
export const livingSeries = <
  T extends Pick<Series, 'recurrence' | 'startTime' | 'endTime' | 'timeZone' | 'endedAt'>,
>(
  series: readonly T[],
  now: string,
): T[] =>
  series
    .flatMap((each) => {
      const next = each.endedAt === null ? nextOfSeries(each, now) : undefined;
      return next === undefined ? [] : [{ each, at: next.startsAt }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ each }) => each);
