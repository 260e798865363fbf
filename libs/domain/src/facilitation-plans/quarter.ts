import { addDays, daysBetween } from '../time/days';

/** Dates of a plan, both included. */
export type PlanPeriod = { from: string; to: string };

/** The longest period that is planned at once, in days: a quarter and the month before it. */
export const LONGEST_PLAN_DAYS = 124;

const MONTHS = 3;

/** The calendar quarter of a date (YYYY-MM-DD), first and last day. */
export function quarterOf(date: string): PlanPeriod {
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / MONTHS) * MONTHS + 1;
  const from = firstOf(year, first);
  return { from, to: addDays(firstOf(year, first + MONTHS), -1) };
}

/** The calendar quarter after that of a date. */
export const quarterAfter = (date: string): PlanPeriod => quarterOf(addDays(quarterOf(date).to, 1));

/** Whether dates can be planned at once: they end when they begin or later, and not too long after. */
export const isPlanPeriod = ({ from, to }: PlanPeriod): boolean =>
  from <= to && daysBetween(from, to) < LONGEST_PLAN_DAYS;

function firstOf(year: number, month: number): string {
  const [ofYear, ofMonth] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}-01`;
}
