import { lastClosedMonth, lastClosedYear } from '../../statistics/closed-month';
import { Month } from '../../statistics/figures';
import type { Year } from '../../statistics/groups/published-year';
import { monthsBetween } from '../../statistics/months';

/** The months of which a report tells, both included. */
export type ReportPeriod = { from: Month; until: Month };

/** The most months of which one report tells: a year, from whatever month on. */
export const MOST_REPORT_MONTHS = 12;

const isMonth = (text: string): boolean => Month.safeParse(text).success;

/** Whether a report can be prepared of these months as on `today` (YYYY-MM-DD): in order, a year at most, and begun. */
export const isReportPeriod = ({ from, until }: ReportPeriod, today: string): boolean =>
  isMonth(from) &&
  isMonth(until) &&
  from <= until &&
  from <= today.slice(0, 7) &&
  until <= yearLater(from) &&
  monthsBetween(from, until).length <= MOST_REPORT_MONTHS;

/** Whether files may be made of the period at an instant: its last month is closed. */
export const isClosedPeriod = ({ until }: ReportPeriod, now: string): boolean =>
  until <= lastClosedMonth(now);

/** A calendar year as a period. */
export const periodOfYear = (year: number | Year): ReportPeriod => ({
  from: `${year}-01`,
  until: `${year}-12`,
});

/** The calendar year that a period is; null for other months. */
export const yearOfPeriod = ({ from, until }: ReportPeriod): Year | null =>
  from.endsWith('-01') && until === `${from.slice(0, 4)}-12` ? from.slice(0, 4) : null;

/** The same months a year earlier. */
export const periodBefore = ({ from, until }: ReportPeriod): ReportPeriod => ({
  from: yearEarlier(from),
  until: yearEarlier(until),
});

/** The calendar years in which months of the period lie: those that are closed at an instant, and those that are not yet. */
export function yearsOfPeriod(
  { from, until }: ReportPeriod,
  now: string,
): { closed: Year[]; open: Year[] } {
  const years = [...new Set([from.slice(0, 4), until.slice(0, 4)])];
  const last = lastClosedYear(now);
  return {
    closed: years.filter((year) => year <= last),
    open: years.filter((year) => year > last),
  };
}

const yearEarlier = (month: Month): Month => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
const yearLater = (month: Month): Month => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
