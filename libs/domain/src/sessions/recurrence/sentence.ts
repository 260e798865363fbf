import type { Locale } from '../../identity';
import { RECURRENCE_TEXTS } from '../../texts/recurrence';
import {
  dateInWords,
  enumerate,
  monthsOfDates,
  shortDateInWords,
  timesInWords,
} from './date-words';
import type { HolidayChoices, OnHolidays } from './holiday-choices';
import type { Recurrence } from './recurrence';
import { beginsAfter, ruleSeenFrom } from './seen-from';

/** Beyond this many, dates are counted instead of listed. */
const LISTED_DATES = 6;

const sameYear = (dates: readonly string[]) =>
  dates.every((date) => date.slice(0, 4) === dates[0]?.slice(0, 4));

/** Up to six dates in words; of more, the first six and the number of others. */
function someDates(dates: readonly string[], locale: Locale): string {
  const sorted = [...dates].sort();
  const rest = sorted.length - LISTED_DATES;
  return enumerate(
    [
      ...monthsOfDates(sorted.slice(0, LISTED_DATES), locale),
      ...(rest > 0 ? [RECURRENCE_TEXTS[locale].recurrence.more(rest)] : []),
    ],
    locale,
  );
}

/** The dates of a rule that is only dates. */
function datedList(dates: readonly string[], locale: Locale): string {
  const sorted = [...dates].sort();
  const [first = '', ...others] = sorted;
  const last = others[others.length - 1];
  if (last === undefined) return dateInWords(first, locale);
  if (sorted.length <= LISTED_DATES)
    return RECURRENCE_TEXTS[locale].recurrence.on(
      enumerate(monthsOfDates(sorted, locale, !sameYear(sorted)), locale),
    );
  return RECURRENCE_TEXTS[locale].recurrence.range(
    sorted.length,
    shortDateInWords(first, locale),
    shortDateInWords(last, locale),
  );
}

/** The dates that a rule names, without its times, end and exceptions. */
function rhythmInWords(rule: Recurrence, locale: Locale): string[] {
  const joint = RECURRENCE_TEXTS[locale].recurrence;
  if (rule.pattern.kind === 'ONCE') return [dateInWords(rule.from, locale)];
  if (rule.pattern.kind === 'DATES') {
    const dates = rule.added.filter((date) => !rule.excluded.includes(date));
    return dates.length === 0 ? [] : [datedList(dates, locale)];
  }
  const monthly = rule.pattern.kind !== 'WEEKLY';
  const monthSaid =
    monthly &&
    (rule.pattern.every === 12 || (rule.pattern.every === 1 && rule.months.length === 1));
  return [joint.pattern(rule), monthSaid ? '' : joint.months(rule.months)];
}

/** The holidays of which a series says one thing. */
const holidaysNamed = (
  { onPublicHolidays, onSchoolHolidays }: HolidayChoices,
  choice: OnHolidays,
): { onPublic: boolean; onSchool: boolean } => ({
  onPublic: onPublicHolidays === choice,
  onSchool: onSchoolHolidays === choice,
});

/**
 * The rule as people say it, in lower case and without a final stop: "le dernier jeudi du mois, d’octobre à juin,
 * 18 h – 20 h, jusqu’au 30 juin 2027, sauf le 24 décembre 2026"; "every other Tuesday, 6–8 pm, 10 times, except during school holidays".
 * Seen from a day (`today`, YYYY-MM-DD), it says nothing of what has passed, and when a rule to come begins.
 */
export function sentence(
  whole: Recurrence,
  timing: { startTime: string; endTime: string } & HolidayChoices,
  locale: Locale,
  today?: string,
): string {
  const joint = RECURRENCE_TEXTS[locale].recurrence;
  const rule = today === undefined ? whole : ruleSeenFrom(whole, today);
  const begins = today === undefined ? null : beginsAfter(rule, today);
  const repeats = rule.pattern.kind !== 'ONCE' && rule.pattern.kind !== 'DATES';
  const listed = rule.pattern.kind !== 'DATES';
  return [
    ...rhythmInWords(rule, locale),
    timesInWords(timing.startTime, timing.endTime, locale),
    repeats && begins !== null ? joint.begins(shortDateInWords(begins, locale)) : '',
    repeats && rule.until !== null ? joint.until(shortDateInWords(rule.until, locale)) : '',
    repeats && rule.count !== null ? joint.times(rule.count) : '',
    repeats ? joint.exceptHolidays(holidaysNamed(timing, 'SKIPS')) : '',
    repeats ? joint.undecidedOnHolidays(holidaysNamed(timing, 'ASK')) : '',
    listed && rule.added.length > 0
      ? joint.also(someDates(rule.added, locale), rule.added.length > 1)
      : '',
    listed && rule.excluded.length > 0
      ? joint.except(someDates(rule.excluded, locale), rule.excluded.length > 1)
      : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
