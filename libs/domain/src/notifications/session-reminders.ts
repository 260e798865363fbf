import * as z from 'zod';
import { whole, type TimeZone } from '../identity';
import { localWhen } from '../time/clock-time';
import { addDays } from '../time/days';

/** EVE: you lead a session tomorrow. NUMBERS: please say how many came. */
export const SESSION_REMINDERS = ['EVE', 'NUMBERS'] as const;
export type SessionReminder = (typeof SESSION_REMINDERS)[number];

/** The hours of the eve at which somebody may wish to be reminded: none falls into a usual night. */
const [FIRST_HOUR, LAST_HOUR] = [8, 20];
export const EVE_HOURS = Array.from(
  { length: LAST_HOUR - FIRST_HOUR + 1 },
  (_, at) => FIRST_HOUR + at,
);

/** Of which sessions somebody wants to be reminded by mail, in one association; `eveHour` is on the session's own clock. */
export const ReminderPreference = z.object({
  eve: z.boolean({ error: 'REQUIRED' }),
  eveHour: whole(FIRST_HOUR, LAST_HOUR),
  numbers: z.boolean({ error: 'REQUIRED' }),
  version: z.int().min(0),
});
export type ReminderPreference = z.infer<typeof ReminderPreference>;

/** What holds for whoever never chose; version 0. */
export const USUAL_REMINDERS: ReminderPreference = {
  eve: true,
  eveHour: 18,
  numbers: true,
  version: 0,
};

/** Minutes after the end, so that nobody is asked while chairs are put away. */
const AFTER_MINUTES = 30;
/** The evening begins at this hour: who led in the morning has the day to enter the numbers unasked. */
const EVENING = 18;
/** After so many hours it is too late to ask by itself; the home page still lists the session. */
const LATEST_HOURS = 36;
/** How long the link of a mail takes numbers. */
export const NUMBERS_LINK_HOURS = 72;

/** A session as its reminders look at it. `counted`: numbers, or that it was not held, are known. */
export type RemindedSession = {
  date: string;
  endsAt: string;
  timeZone: TimeZone;
  cancelledAt: string | null;
  counted: boolean;
};

/** Which reminders of a session are due to somebody who leads it, at `now` (ISO instant); none of a cancelled one. */
export function remindersDue(
  session: RemindedSession,
  wishes: Pick<ReminderPreference, 'eve' | 'eveHour' | 'numbers'>,
  now: string,
): SessionReminder[] {
  if (session.cancelledAt !== null) return [];
  const { date, time } = localWhen(now, session.timeZone);
  const hour = Number(time.slice(0, 2));
  const eve = wishes.eve && addDays(date, 1) === session.date && hour >= wishes.eveHour;
  const since = (Date.parse(now) - Date.parse(session.endsAt)) / 60_000;
  const evening = date > session.date || hour >= EVENING;
  const over = since >= AFTER_MINUTES && since <= LATEST_HOURS * 60;
  const numbers = wishes.numbers && !session.counted && over && evening;
  return [...(eve ? (['EVE'] as const) : []), ...(numbers ? (['NUMBERS'] as const) : [])];
}
