import type { Locale } from '../identity';
import { dayInMonth, shortDateInWords } from '../sessions/recurrence/date-words';
import { CLOSURES_TEXTS } from '../texts/closures';
import { daysBetween } from '../time/days';
import { closesOn, type ClosureDates } from './closure-dates';

/** A date so many days away is said with its year. */
const FAR_DAYS = 300;

/**
 * "Fermé jusqu’au 31 août" while it is on, "Fermé du 1er au 31 août" otherwise, "Fermé le 14 juillet" for one day; in
 * English "Closed until 31 August". Years are said where they differ or are far. `today` (YYYY-MM-DD) is left out where the
 * words are to be the same whenever they are read.
 */
export function closureInWords({ from, to }: ClosureDates, locale: Locale, today?: string): string {
  const { closures } = CLOSURES_TEXTS[locale];
  const differ = from.slice(0, 4) !== to.slice(0, 4);
  const far = today !== undefined && Math.abs(daysBetween(today, to)) > FAR_DAYS;
  const last = shortDateInWords(to, locale, differ || far);
  if (from === to) return closures.on(last);
  if (today !== undefined && closesOn({ from, to }, today))
    return closures.until(shortDateInWords(to, locale, far));
  const first =
    from.slice(0, 7) === to.slice(0, 7)
      ? dayInMonth(Number(from.slice(8)), locale)
      : shortDateInWords(from, locale, differ);
  return closures.between(first, last);
}
