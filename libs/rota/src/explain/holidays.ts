import { addDays, type ClosedDay, type PublicHoliday, toEpochDay } from '@presence/domain';
import type { Compiled } from '../compile/compiled';
import { spansOfDate } from '../compile/contact-times';
import { weekdayOf } from '../compile/local-time';
import { minuteOf, type Span } from '../compile/span';

/** The public holidays and closures of a contact's week on which it would suit the person, did it take place then. */
export const closedDays = (compiled: Compiled, contact: number): ClosedDay[] =>
  (needOf(compiled, contact)?.closed ?? []).filter(
    (holiday) => spansOn(compiled, contact, holiday).length > 0,
  );

/** When it could take place on these holidays. */
export const spansOnHolidays = (
  compiled: Compiled,
  contact: number,
  holidays: readonly PublicHoliday[],
): Span[] => holidays.flatMap((holiday) => spansOn(compiled, contact, holiday));

function spansOn(compiled: Compiled, contact: number, { date }: PublicHoliday): Span[] {
  const need = needOf(compiled, contact);
  const { week = 0 } = compiled.instance.contacts[contact] ?? {};
  const monday = addDays(compiled.input.from, week * 7);
  const sunday = addDays(monday, 6);
  if (!need || date < monday || date > sunday || !mayBeOn(compiled, contact, date)) return [];
  const now = minuteOf(compiled.input.now);
  const period = { ...compiled.input, starts: compiled.starts };
  return spansOfDate(need.source, need.person, date, period).filter(({ start }) => start >= now);
}

/** Whether the need runs on that date at all, holidays apart. */
function mayBeOn(compiled: Compiled, contact: number, date: string): boolean {
  const { from, until, pauses, rhythm } = needOf(compiled, contact)?.source ?? {};
  if (!from || date < from || (until && date > until)) return false;
  if (pauses?.some((pause) => pause.from <= date && date <= pause.until)) return false;
  return rhythm?.kind !== 'MONTHLY' || weekdayOf(toEpochDay(date)) === rhythm.weekday;
}

const needOf = ({ instance, needs }: Compiled, contact: number) =>
  needs[instance.contacts[contact]?.need ?? -1];
