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

/** A date (YYYY-MM-DD) moved by whole days. */
export const addDays = (date: string, days: number): string =>
  fromEpochDay(toEpochDay(date) + days);

/** How many days after `from` a date is; negative when it is before. */
export const daysBetween = (from: string, date: string): number =>
  toEpochDay(date) - toEpochDay(from);

/** The day of a year, a month that may run over the year's end (13 is January), and a day of that month. */
export const dayOf = (year: number, month: number, dayOfMonth: number): EpochDay =>
  Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;

/** Monday 0 to Sunday 6. */
export const weekdayIndex = (day: EpochDay): number => (((day + 3) % 7) + 7) % 7;

/** Whether a date (YYYY-MM-DD) is a Monday. */
export const isMonday = (date: string): boolean => weekdayIndex(toEpochDay(date)) === 0;

/** The Monday of the week of a date (YYYY-MM-DD), itself when it is one. */
export const mondayBefore = (date: string): string =>
  addDays(date, -weekdayIndex(toEpochDay(date)));

/** January 1 to December 12. */
export const monthOf = (day: EpochDay): number => new Date(day * DAY_MS).getUTCMonth() + 1;

/** `date` moved by whole years; 29 February becomes 1 March where there is none. */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return fromEpochDay(dayOf(year + years, month, day));
}
