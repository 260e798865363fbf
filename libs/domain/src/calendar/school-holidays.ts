import { labelsOf, type Localized } from '../identity';
import { SCHOOL_HOLIDAYS_TEXTS } from '../texts/school-holidays';
import { addDays, weekdayIndex, toEpochDay } from '../time/days';
import { SCHOOL_YEARS, type SchoolBreak } from './school-years';
import { schoolZoneOf } from './school-zones';

/** School holidays somewhere, from their first to their last day (YYYY-MM-DD), both included. */
export type SchoolHoliday = { name: Localized; from: string; to: string };

const NAMES = labelsOf(SCHOOL_HOLIDAYS_TEXTS, ({ schoolHolidays }) => schoolHolidays);
const SATURDAY = 5;

/** The school year of a date, which begins in September: "2026-2027" of 2026-09-01 and of 2027-08-31. */
function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0);
  return `${year}-${year + 1}`;
}

/** Classes begin again on a Monday: holidays of which the table names the last Saturday run over the Sunday. */
const endOf = (to: string) => (weekdayIndex(toEpochDay(to)) === SATURDAY ? addDays(to, 1) : to);

/** The breaks of one school year in a zone, in order; none where they are unknown. */
function breaksOf(year: string, zone: string): SchoolBreak[] {
  const calendars = SCHOOL_YEARS[year];
  const own = calendars?.[zone] ?? [];
  const shared = /^[ABC]$/.test(zone) ? (calendars?.ABC ?? []) : [];
  return [...own, ...shared]
    .map(([kind, from, to]) => [kind, from, endOf(to)] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** The last day of which the table knows whether it is off, of what it holds of a school year; undefined where it holds nothing. */
const knownUntil = (year: string, zone: string): string | undefined =>
  breaksOf(year, zone).reduce<string | undefined>(
    (last, [, , to]) => (last === undefined || to > last ? to : last),
    undefined,
  );

/**
 * Whether it is known what a date is at school. What a year lacks is unknown, not free: after the last holiday that the
 * table names nothing is known, save where a summer has ended and the next year is known to have begun (Réunion, in August).
 */
function isKnown(date: string, zone: string): boolean {
  const year = schoolYearOf(date);
  const last = knownUntil(year, zone);
  if (last !== undefined && date <= last) return true;
  const next = `${Number(year.slice(0, 4)) + 1}-${Number(year.slice(5)) + 1}`;
  return last !== undefined && last.slice(5) >= '08-01' && knownUntil(next, zone) !== undefined;
}

/** The school holidays that touch the days from `from` to `to`, both included, in order; those that overlap and are called the same are one. */
export function schoolHolidaysBetween(
  from: string,
  to: string,
  inseeCode: string,
): SchoolHoliday[] {
  const zone = schoolZoneOf(inseeCode);
  const found: SchoolHoliday[] = [];
  // A school year begins in the year before the one that names it last.
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++)
    for (const [kind, first, last] of breaksOf(`${year}-${year + 1}`, zone)) {
      const before = found.at(-1);
      if (before?.name === NAMES[kind] && first <= addDays(before.to, 1))
        before.to = last > before.to ? last : before.to;
      else found.push({ name: NAMES[kind], from: first, to: last });
    }
  return found.filter((each) => each.from <= to && each.to >= from);
}

/** The school holidays of a date: null where there is school, `UNKNOWN` where the table does not tell. */
export const schoolHolidayOn = (
  date: string,
  inseeCode: string,
): SchoolHoliday | 'UNKNOWN' | null =>
  schoolHolidaysBetween(date, date, inseeCode)[0] ??
  (isKnown(date, schoolZoneOf(inseeCode)) ? null : 'UNKNOWN');

/** The school years, as "2027-2028", in which some of these dates (YYYY-MM-DD) are unknown; each once, in order. */
export const unknownSchoolYears = (dates: readonly string[], inseeCode: string): string[] => [
  ...new Set(
    dates
      .filter((date) => schoolHolidayOn(date, inseeCode) === 'UNKNOWN')
      .map(schoolYearOf)
      .sort(),
  ),
];
