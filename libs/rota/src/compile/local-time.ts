import {
  contactInstants,
  fromEpochDay,
  timeOf,
  type Weekday,
  WEEKDAYS,
  weekdayIndex,
} from '@presence/domain';
import { minuteOf, type Span } from './span';

const DAY = 1440;
const midnights = new Map<string, number>();

/** The minute (see Span) at which a local date begins; `day` counts days since 1970. */
function midnight(timeZone: string, day: number): number {
  const key = `${timeZone} ${day}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  const { startsAt } = contactInstants(fromEpochDay(day), '00:00', 1, timeZone);
  if (midnights.size > 20_000) midnights.clear();
  midnights.set(key, minuteOf(startsAt));
  return minuteOf(startsAt);
}

const changes = (timeZone: string, day: number) =>
  midnight(timeZone, day + 1) - midnight(timeZone, day) !== DAY;

/** The minute of a local time given in minutes since midnight (1440: the next midnight). */
export function minuteAt(timeZone: string, day: number, time: number): number {
  if (time >= DAY) return midnight(timeZone, day + 1);
  if (!changes(timeZone, day)) return midnight(timeZone, day) + time;
  return minuteOf(contactInstants(fromEpochDay(day), timeOf(time), 1, timeZone).startsAt);
}

/** A part of a local date, given in minutes since midnight, as a span. */
export const spanAt = (timeZone: string, day: number, { start, end }: Span): Span => ({
  start: minuteAt(timeZone, day, start),
  end: minuteAt(timeZone, day, end),
});

/** The local date, as days since 1970, and the minutes since its midnight, of a minute. */
export function localOf(timeZone: string, minute: number): { day: number; time: number } {
  let day = Math.floor(minute / DAY);
  while (midnight(timeZone, day) > minute) day--;
  while (midnight(timeZone, day + 1) <= minute) day++;
  const time = minute - midnight(timeZone, day);
  // On the day of a change the clock is an hour off from the minutes that have gone by.
  return { day, time: changes(timeZone, day) ? time + clockGain(timeZone, day, minute) : time };
}

function clockGain(timeZone: string, day: number, minute: number): number {
  const change = DAY - (midnight(timeZone, day + 1) - midnight(timeZone, day));
  const time = minute - midnight(timeZone, day);
  return minuteAt(timeZone, day, Math.max(0, time + change)) === minute ? change : 0;
}

/** The weekday of a date given as days since 1970. */
export const weekdayOf = (day: number): Weekday => WEEKDAYS[weekdayIndex(day)] as Weekday;
