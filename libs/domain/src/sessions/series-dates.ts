import {
  holidaysBetween,
  schoolHolidayOn,
  schoolHolidaysBetween,
  unknownSchoolYears,
} from '../calendar';
import type { Localized } from '../identity';
import { dateIn } from '../time/clock-time';
import { addYears, DAY_MS } from '../time/days';
import {
  type HolidayChoices,
  LONGEST_RULE_YEARS,
  type Occurrence,
  occurrenceOn,
  type OnHolidays,
  type Recurrence,
  ruleDates,
  type StoredOccurrence,
  type Timing,
} from './recurrence';
import { HORIZON_DAYS } from './series';

/** What decides on which dates a series meets, besides where it does. */
export type SeriesRule = Timing & HolidayChoices & { recurrence: Recurrence };

/** A date of a rule that falls on a holiday, and what the holiday is called. */
export type HolidayDate = { date: string; holiday: Localized };

/**
 * What a series makes of its rule: the occurrences at which it has sessions and the dates that it skips. The sessions of
 * `undecided` dates, which are made too, stand for the organisers alone until somebody decides. `unknownYears` are the
 * school years, as "2027-2028", of which the school holidays are not known although they matter to the series: their
 * dates are made.
 */
export type SeriesDates = {
  made: Occurrence[];
  skipped: HolidayDate[];
  undecided: HolidayDate[];
  unknownYears: string[];
};

/** Dates that were named one by one are meant, whatever day it is. */
export function namedDates({ pattern, added, from }: Recurrence): ReadonlySet<string> {
  return new Set(pattern.kind === 'ONCE' ? [...added, from] : added);
}

/**
 * Whether a session that a series makes on a date of its rule goes, or is asked about, where that date turns out to lie in
 * school holidays.
 */
export const heedsSchoolHolidays = (
  { onSchoolHolidays = 'MEETS', recurrence }: Pick<SeriesRule, 'onSchoolHolidays' | 'recurrence'>,
  date: string,
): boolean => onSchoolHolidays !== 'MEETS' && !namedDates(recurrence).has(date);

/**
 * Whether it is not known yet that a session takes place: it heeds the school holidays of `inseeCode`, and those of its date
 * are unknown. Everybody who is told of it is told so.
 */
export const isUncertain = (session: {
  heedsSchoolHolidays: boolean;
  date: string;
  inseeCode: string;
}): boolean =>
  session.heedsSchoolHolidays && schoolHolidayOn(session.date, session.inseeCode) === 'UNKNOWN';

/** The holidays between two dates of which a series says something else than that it meets, with what it says. */
function holidaysThatMatter(
  { onPublicHolidays = 'MEETS', onSchoolHolidays = 'MEETS' }: HolidayChoices,
  inseeCode: string,
  from: string,
  to: string,
): { name: Localized; from: string; to: string; choice: OnHolidays }[] {
  return [
    ...(onPublicHolidays === 'MEETS' ? [] : holidaysBetween(from, to, inseeCode)).map(
      ({ date, name }) => ({ name, from: date, to: date, choice: onPublicHolidays }),
    ),
    ...(onSchoolHolidays === 'MEETS' ? [] : schoolHolidaysBetween(from, to, inseeCode)).map(
      (each) => ({ ...each, choice: onSchoolHolidays }),
    ),
  ];
}

/**
 * The dates of a series between two dates (YYYY-MM-DD, both included), where its holidays are those of `inseeCode`: what is
 * stored, what the form shows, what the public reads.
 */
export function seriesDates(
  series: SeriesRule,
  inseeCode: string,
  fromDate: string,
  toDate: string,
): SeriesDates {
  const { recurrence } = series;
  const named = namedDates(recurrence);
  const holidays = holidaysThatMatter(series, inseeCode, fromDate, toDate);
  const dates = ruleDates(recurrence, fromDate, toDate);
  const made: Occurrence[] = [];
  const skipped: HolidayDate[] = [];
  const undecided: HolidayDate[] = [];
  for (const date of dates) {
    const on = named.has(date) ? [] : holidays.filter(({ from, to }) => from <= date && date <= to);
    const skips = on.find(({ choice }) => choice === 'SKIPS');
    const [asks] = on;
    if (skips) skipped.push({ date, holiday: skips.name });
    else {
      made.push(occurrenceOn(date, series));
      if (asks) undecided.push({ date, holiday: asks.name });
    }
  }
  const ruled = dates.filter((date) => !named.has(date));
  const asksSchool = (series.onSchoolHolidays ?? 'MEETS') !== 'MEETS';
  const unknownYears = asksSchool ? unknownSchoolYears(ruled, inseeCode) : [];
  return { made, skipped, undecided, unknownYears };
}

/** What is stored of a series at `now` (ISO instant): from today, where it meets, for a rolling year. */
export function yearOfSeries(series: SeriesRule, inseeCode: string, now: string): SeriesDates {
  const { timeZone } = series;
  const horizon = Date.parse(now) + HORIZON_DAYS * DAY_MS;
  return seriesDates(series, inseeCode, dateIn(timeZone, now), dateIn(timeZone, horizon));
}

/** The first `n` occurrences at which a series meets on or after `fromDate`; fewer when it ends before. */
export function nextSeriesDates(
  series: SeriesRule,
  inseeCode: string,
  fromDate: string,
  n: number,
): Occurrence[] {
  const { from, added } = series.recurrence;
  const first = [from, ...added].reduce((least, date) => (date < least ? date : least));
  const begin = fromDate > first ? fromDate : first;
  for (let years = 1; ; years = Math.min(years * 3, LONGEST_RULE_YEARS)) {
    const { made } = seriesDates(series, inseeCode, begin, addYears(begin, years));
    if (made.length >= n || years === LONGEST_RULE_YEARS) return made.slice(0, n);
  }
}

/** The sessions of a series to come that stand, untouched by hand, without numbers and seats, for one of these dates. */
const untouchedOn = <S extends StoredOccurrence>(
  existing: readonly S[],
  dates: readonly { date: string }[],
  now: string,
): S[] =>
  existing.filter(
    ({ originalStart, startsAt, edited, cancelled, hasAttendance, hasSeats }) =>
      startsAt > now &&
      !edited &&
      !cancelled &&
      !hasAttendance &&
      !hasSeats &&
      dates.some(({ date }) => originalStart.startsWith(date)),
  );

/**
 * What becomes of stored sessions of a series once it is known on which holidays they fall: those on dates that it skips
 * go (`removed`), those of which it asks are to be decided (`asked`). What somebody changed, counted or has a seat at stays.
 */
export const onKnownHolidays = <S extends StoredOccurrence & { undecided: boolean }>(
  existing: readonly S[],
  { skipped, undecided }: Pick<SeriesDates, 'skipped' | 'undecided'>,
  now: string,
): { removed: S[]; asked: S[] } => ({
  removed: untouchedOn(existing, skipped, now),
  asked: untouchedOn(existing, undecided, now).filter((each) => !each.undecided),
});

/** Dates gathered by the holiday on which they fall, in order. */
export function byHoliday(
  dates: readonly HolidayDate[],
): { holiday: Localized; dates: string[] }[] {
  const found: { holiday: Localized; dates: string[] }[] = [];
  for (const { date, holiday } of dates) {
    const known = found.find(
      (each) => each.holiday === holiday && each.dates[0]?.slice(0, 4) === date.slice(0, 4),
    );
    if (known) known.dates.push(date);
    else found.push({ holiday, dates: [date] });
  }
  return found;
}
