import type { Month } from './figures';

const HOUR = 3_600_000;

/** Days after its end in which the last outcomes of a month are still entered. */
export const DAYS_TO_SETTLE = 7;

/**
 * The last month that figures may count. A month still going on changes from one day to the next by a single contact,
 * which two readings would give away; so does one whose last outcomes are being entered. It is counted once
 * `DAYS_TO_SETTLE` days have passed since it ended everywhere on earth (UTC−12).
 * @param now an instant, ISO
 */
export function lastClosedMonth(now: string): Month {
  const day = new Date(Date.parse(now) - (24 * DAYS_TO_SETTLE + 12) * HOUR);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 1, 15))
    .toISOString()
    .slice(0, 7);
}

/** The last calendar year of which every month is closed. */
export function lastClosedYear(now: string): string {
  const month = lastClosedMonth(now);
  return month.endsWith('-12') ? month.slice(0, 4) : String(Number(month.slice(0, 4)) - 1);
}
