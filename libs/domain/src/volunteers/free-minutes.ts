import type { WeekWindow } from '../needs';
import { fromEpochDay, toEpochDay, WEEKDAYS, weekdayIndex, type Weekday } from '../time/days';
import type { Unavailability } from './volunteer';
import { spansOn, type Span } from './week-windows';

type Absence = Pick<Unavailability, 'from' | 'until'>;

/** Where the half-days of a day begin and end, in minutes since midnight: morning to 12, afternoon to 18, evening. */
export const HALF_DAYS: readonly Span[] = [
  { start: 0, end: 720 },
  { start: 720, end: 1080 },
  { start: 1080, end: 1440 },
];

/** Whether a date (YYYY-MM-DD) lies in one of the absences; their first and last day do. */
export const isAway = (absences: readonly Absence[], date: string): boolean =>
  absences.some(({ from, until }) => from <= date && date <= until);

/** When a volunteer is free on a date: the windows of its weekday, nothing during an absence. */
export function freeOn(
  availability: readonly WeekWindow[],
  absences: readonly Absence[],
  date: string,
): Span[] {
  const weekday = WEEKDAYS[weekdayIndex(toEpochDay(date))] as Weekday;
  return isAway(absences, date) ? [] : spansOn(availability, weekday);
}

/**
 * How many minutes a volunteer is free in each half-day of a period: place `day × 3 + half-day` of a list of
 * `weeks × 21`, day 0 being `from` (YYYY-MM-DD).
 */
export function freeMinutes(
  availability: readonly WeekWindow[],
  absences: readonly Absence[],
  from: string,
  weeks: number,
): number[] {
  const first = toEpochDay(from);
  return Array.from({ length: weeks * 7 }, (_, day) =>
    freeOn(availability, absences, fromEpochDay(first + day)),
  ).flatMap((spans) =>
    HALF_DAYS.map(({ start, end }) =>
      spans.reduce(
        (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
        0,
      ),
    ),
  );
}
