/** A calendar date counted in days since 1 January 1970; dates have no zone, so all arithmetic on them is whole numbers. */
export type EpochDay = number;

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const DAY_MS = 86_400_000;

/** The day of `date` (YYYY-MM-DD). */
export const toEpochDay = (date: string): EpochDay => Date.parse(date) / DAY_MS;

/** The date (YYYY-MM-DD) of `day`. */
export const fromEpochDay = (day: EpochDay): string =>
  new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day of a year, a month that may run over the year's end (13 is January), and a day of that month. */
export const dayOf = (year: number, month: number, dayOfMonth: number): EpochDay =>
  Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;

/** Monday 0 to Sunday 6. */
export const weekdayIndex = (day: EpochDay): number => (((day + 3) % 7) + 7) % 7;

/** January 1 to December 12. */
export const monthOf = (day: EpochDay): number => new Date(day * DAY_MS).getUTCMonth() + 1;

/** `date` moved by whole years; 29 February becomes 1 March where there is none. */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fromEpochDay(dayOf(year + years, month, day));
}
