import type { PublicHoliday } from '../calendar';
import { closesOn, type ClosureDates } from '../closures/closure-dates';
import type { HomeSupportSettings } from '../home-support';
import { localized } from '../identity';
import { CLOSURES_TEXTS } from '../texts/closures';
import { fromEpochDay, toEpochDay } from '../time/days';
import type { Need } from './need';

/** What an association does on public holidays. */
export type HolidayRule = Pick<HomeSupportSettings, 'callsOnHolidays' | 'visitsOnHolidays'>;

/** A day on which needs may not take place: a public holiday or, with `closure`, one on which the association is closed. */
export type ClosedDay = PublicHoliday & { closure?: true };

/** Of the public holidays where a person lives, and of closures, those on which their need does not take place. */
export const closedDaysOf = <Day extends ClosedDay>(
  { kind, onPublicHolidays }: Pick<Need, 'kind' | 'onPublicHolidays'>,
  { callsOnHolidays, visitsOnHolidays }: HolidayRule,
  days: readonly Day[],
): readonly Day[] => {
  const onHolidays = onPublicHolidays ?? (kind === 'CALL' ? callsOnHolidays : visitsOnHolidays);
  return onHolidays ? days.filter(({ closure }) => closure) : days;
};

/** The days of closures within a period (both days included), each once, named by the first closure. */
export function daysOfClosures(
  closures: readonly (ClosureDates & { publicWord: string })[],
  { from, until }: { from: string; until: string },
): ClosedDay[] {
  const [first, last] = [toEpochDay(from), toEpochDay(until)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    fromEpochDay(first + at),
  ).flatMap((date) => {
    const closure = closures.find((each) => closesOn(each, date));
    return closure ? [{ date, name: closureName(closure.publicWord), closure: true as const }] : [];
  });
}

const closureName = (publicWord: string) =>
  localized((locale) => CLOSURES_TEXTS[locale].closures.named(publicWord.replace(/\.$/, '')));

/** Public holidays and days of closures together, each date once: on a closed holiday the closure counts. */
export function withClosures(
  holidays: readonly PublicHoliday[],
  closures: readonly ClosedDay[],
): readonly ClosedDay[] {
  if (closures.length === 0) return holidays;
  const closed = new Set(closures.map(({ date }) => date));
  const all = [...closures, ...holidays.filter(({ date }) => !closed.has(date))];
  return all.sort((one, other) => (one.date < other.date ? -1 : 1));
}
