import { mondayBefore } from '../time/days';
import type { Volunteer } from './volunteer';

/**
 * Whether a volunteer who has something on each of these dates (YYYY-MM-DD, one for each) may be given one call more on
 * `date`: neither its day nor its week, from Monday on, is full.
 */
export function hasRoomOn(
  {
    maxContactsPerDay,
    maxContactsPerWeek,
  }: Pick<Volunteer, 'maxContactsPerDay' | 'maxContactsPerWeek'>,
  dates: readonly string[],
  date: string,
): boolean {
  const week = mondayBefore(date);
  return (
    dates.filter((one) => one === date).length < maxContactsPerDay &&
    dates.filter((one) => mondayBefore(one) === week).length < maxContactsPerWeek
  );
}
