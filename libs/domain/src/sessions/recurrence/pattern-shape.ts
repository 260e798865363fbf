import { WEEKDAYS, type Weekday } from '../../time/days';

/** Weekdays in the order of the week. */
export const sortedWeekdays = (weekdays: readonly Weekday[]): Weekday[] =>
  WEEKDAYS.filter((day) => weekdays.includes(day));

export const isWholeWeek = (sorted: readonly Weekday[]): boolean => sorted.length === 7;
export const isWorkingWeek = (sorted: readonly Weekday[]): boolean =>
  sorted.join() === 'MO,TU,WE,TH,FR';

/** Days of the month in order, the last day (-1) at the end. */
export const sortedDays = (days: readonly number[]): number[] =>
  [...days].sort((a, b) => lastAtEnd(a) - lastAtEnd(b));

const lastAtEnd = (nth: number) => (nth === -1 ? 99 : nth);

/** Positions gathered by weekday, those that come first in the month first. */
export function byWeekday(
  positions: readonly { nth: number; weekday: Weekday }[],
): { weekday: Weekday; nths: number[] }[] {
  const groups = new Map<Weekday, number[]>();
  for (const { nth, weekday } of [...positions].sort((a, b) => lastAtEnd(a.nth) - lastAtEnd(b.nth)))
    groups.set(weekday, [...(groups.get(weekday) ?? []), nth]);
  return [...groups].map(([weekday, nths]) => ({ weekday, nths }));
}
