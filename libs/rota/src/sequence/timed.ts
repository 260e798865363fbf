import { contactInstants, fromEpochDay, minutesOf, timeOf, toEpochDay } from '@presence/domain';
import type { Plan } from '../instance';
import { type Compiled, halfDayAt, type Standing } from '../compile/compiled';
import { localOf, minuteAt } from '../compile/local-time';

/**
 * A plan with exact times: `starts[c]` is the minute (see Span) at which contact c begins, null where nobody comes.
 * `released` are the contacts that the plan covered and no sequence of the volunteers' days could hold.
 */
export type Timed = {
  plan: Plan;
  starts: readonly (number | null)[];
  released: readonly Released[];
};

/** No start suits these volunteers beside what else they do that day. */
export type Released = { contact: number; volunteers: readonly number[]; halfDay: number };

/** A timed plan of these standings (by contact). */
export const timedOf = (
  standings: readonly (Standing | null)[],
  released: readonly Released[] = [],
): Timed => ({
  plan: standings.map(
    (stands) => stands && { halfDay: stands.halfDay, volunteers: stands.volunteers },
  ),
  starts: standings.map((stands) => stands?.start ?? null),
  released,
});

/** What stands in the rota now: locked, published and proposed alike. */
export const standing = ({ contacts }: Compiled): Timed =>
  timedOf(contacts.map((contact) => contact.standing));

/** Date and time of a contact where the person lives, and its instants. */
export function whenOf(
  { instance, needs }: Compiled,
  contact: number,
  start: number,
): { date: string; start: string; startsAt: string; endsAt: string } {
  const need = needs[instance.contacts[contact]?.need ?? -1];
  if (!need) throw new RangeError(`No contact ${contact}`);
  const { day, time } = localOf(need.person.timeZone, start);
  const local = { date: fromEpochDay(day), start: timeOf(time) };
  return {
    ...local,
    ...contactInstants(local.date, local.start, need.source.durationMinutes, need.person.timeZone),
  };
}

/** The start that a contact would best have in a half-day: the one it stands at, else the usual time; null: no matter. */
export function preferredStart(
  compiled: Compiled,
  contact: number,
  halfDay: number,
): number | null {
  const stands = compiled.contacts[contact]?.standing;
  if (stands?.halfDay === halfDay) return stands.start;
  const need = compiled.needs[compiled.instance.contacts[contact]?.need ?? -1];
  if (!need?.source.usual) return null;
  const { timeZone } = need.person;
  const date = localOf(timeZone, compiled.starts[halfDay] ?? 0).day;
  return minuteAt(timeZone, date, minutesOf(need.source.usual.time));
}

/** The half-day and volunteers of a start, as it stands in the rota. */
export const standingAt = (
  compiled: Compiled,
  date: string,
  start: string,
  volunteers: readonly number[],
  timeZone: string,
): Standing | null => {
  const minute = minuteAt(timeZone, toEpochDay(date), minutesOf(start));
  const halfDay = halfDayAt(compiled, minute);
  return halfDay < 0 ? null : { halfDay, volunteers, start: minute };
};
