import type { Locale } from '../identity';
import { briefDateInWords, dayInMonth } from '../sessions/recurrence/date-words';
import { addDays } from '../time/days';

/** "30 nov. – 6 déc." for the week that begins on a Monday; the month once where it is the same. */
export function weekInWords(monday: string, locale: Locale): string {
  const sunday = addDays(monday, 6);
  const first = monday.startsWith(sunday.slice(0, 7))
    ? dayInMonth(Number(monday.slice(8)), locale)
    : briefDateInWords(monday, locale);
  return `${first} – ${briefDateInWords(sunday, locale)}`;
}
