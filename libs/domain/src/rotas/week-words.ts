import { addDays } from '../time/days';
import type { Locale } from '../identity';
import { dayInMonth } from '../sessions/recurrence/date-words';

/** "30 nov. – 6 déc." for the week that begins on a Monday; the month once where it is the same. */
export function weekInWords(monday: string, locale: Locale): string {
  const [first, last] = [noon(monday), noon(addDays(monday, 6))];
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const day = (at: Date) => dayInMonth(at.getUTCDate(), locale);
  const same = first.getUTCMonth() === last.getUTCMonth();
  return `${day(first)}${same ? '' : ` ${month.format(first)}`} – ${day(last)} ${month.format(last)}`;
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
