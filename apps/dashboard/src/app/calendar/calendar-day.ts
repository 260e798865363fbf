import type { FirstVisit, SessionView } from '@presence/contract';
import { holidayOn, type Locale, type TimeZone } from '@presence/domain';

/** One day of the calendar, with what stands on it. */
export type Day = {
  date: string;
  number: number;
  isToday: boolean;
  isOutside: boolean;
  holidays: readonly string[];
  sessions: readonly SessionView[];
  visits: readonly FirstVisit[];
};

/** Where holidays of their own are kept, by the zone of a session; elsewhere the national ones. */
const CODES: Partial<Record<TimeZone, string>> = {
  'America/Guadeloupe': '971',
  'America/Martinique': '972',
  'America/Cayenne': '973',
  'Indian/Reunion': '974',
  'Indian/Mayotte': '976',
  'America/St_Barthelemy': '977',
  'America/Marigot': '978',
};

/** The public holidays of a date wherever sessions of these zones are held, each once. */
export function holidaysOn(date: string, zones: ReadonlySet<TimeZone>, locale: Locale): string[] {
  const codes = zones.size === 0 ? ['75'] : [...zones].map((zone) => CODES[zone] ?? '75');
  return [...new Set(codes.flatMap((code) => holidayOn(date, code)?.name[locale] ?? []))];
}

/** The rows of days that a view shows, filled. `month` (YYYY-MM) greys the days of its neighbours. */
export function fillDays(
  rows: readonly string[][],
  sessions: readonly SessionView[],
  look: { today: string; month: string | null; locale: Locale; visits?: readonly FirstVisit[] },
): Day[][] {
  const zones = new Set(sessions.map(({ timeZone }) => timeZone));
  const byDate = Map.groupBy(sessions, ({ date }) => date);
  const visits = Map.groupBy(look.visits ?? [], ({ date }) => date);
  return rows.map((row) =>
    row.map((date) => ({
      date,
      number: Number(date.slice(8)),
      isToday: date === look.today,
      isOutside: look.month !== null && !date.startsWith(look.month),
      holidays: holidaysOn(date, zones, look.locale),
      sessions: byDate.get(date) ?? [],
      visits: visits.get(date) ?? [],
    })),
  );
}
