import type { FirstVisit, SessionView } from '@presence/contract';
import { holidayOn, type Locale, schoolHolidayOn, schoolZoneOf } from '@presence/domain';

/** One day of the calendar, with what stands on it. */
export type Day = {
  date: string;
  number: number;
  isToday: boolean;
  isOutside: boolean;
  holidays: readonly string[];
  vacations: readonly Vacation[];
  sessions: readonly SessionView[];
  visits: readonly FirstVisit[];
};

/** School holidays on a day; `begins` where their name is to be said: on their first day, and on the first of each row. */
type Vacation = { name: string; begins: boolean };

/** Where nothing is planned, the national public holidays are shown. */
const NATIONAL = '75';

/** The public holidays of a date wherever sessions are held, each once. */
export function holidaysOn(date: string, communes: ReadonlySet<string>, locale: Locale): string[] {
  const codes = communes.size === 0 ? [NATIONAL] : [...communes];
  return [...new Set(codes.flatMap((code) => holidayOn(date, code)?.name[locale] ?? []))];
}

/** The school holidays of a date wherever sessions are held, each once, with the zone where it is not everybody's. */
export function vacationsOn(date: string, communes: ReadonlySet<string>, locale: Locale): string[] {
  const zones = new Map([...communes].map((code) => [schoolZoneOf(code), code]));
  const found = [...zones].flatMap(([zone, code]) => {
    const on = schoolHolidayOn(date, code);
    return on === null || on === 'UNKNOWN' ? [] : [{ zone, name: on.name[locale] }];
  });
  const everywhere = found.length === zones.size && new Set(found.map(({ name }) => name)).size < 2;
  return [...new Set(found.map(({ zone, name }) => (everywhere ? name : `${name} (${zone})`)))];
}

/** The rows of days that a view shows, filled. `month` (YYYY-MM) greys the days of its neighbours. */
export function fillDays(
  rows: readonly string[][],
  sessions: readonly SessionView[],
  look: { today: string; month: string | null; locale: Locale; visits?: readonly FirstVisit[] },
): Day[][] {
  const communes = new Set(sessions.map(({ inseeCode }) => inseeCode));
  const vacations = (date: string | undefined) =>
    date === undefined ? [] : vacationsOn(date, communes, look.locale);
  const byDate = Map.groupBy(sessions, ({ date }) => date);
  const visits = Map.groupBy(look.visits ?? [], ({ date }) => date);
  return rows.map((row) =>
    row.map((date, index) => ({
      date,
      number: Number(date.slice(8)),
      isToday: date === look.today,
      isOutside: look.month !== null && !date.startsWith(look.month),
      holidays: holidaysOn(date, communes, look.locale),
      vacations: vacations(date).map((name) => ({
        name,
        begins: !vacations(row[index - 1]).includes(name),
      })),
      sessions: byDate.get(date) ?? [],
      visits: visits.get(date) ?? [],
    })),
  );
}
