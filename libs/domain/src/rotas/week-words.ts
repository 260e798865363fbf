import { fromEpochDay, toEpochDay } from '../sessions/recurrence/days';
import type { Locale } from '../identity';

/** "30 nov. – 6 déc." for the week that begins on a Monday; the month once where it is the same. */
export function weekInWords(monday: string, locale: Locale): string {
  const [first, last] = [noon(monday), noon(fromEpochDay(toEpochDay(monday) + 6))];
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const day = (at: Date) =>
    locale === 'fr' && at.getUTCDate() === 1 ? '1er' : String(at.getUTCDate());
  const same = first.getUTCMonth() === last.getUTCMonth();
  return `${day(first)}${same ? '' : ` ${month.format(first)}`} – ${day(last)} ${month.format(last)}`;
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
