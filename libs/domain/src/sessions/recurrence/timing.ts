import * as z from 'zod';
import { LocalTime, TimeZone } from '../../identity';
import { addDays } from '../../time/days';
import type { RecurrenceIssue } from './recurrence-issue';

const SHORTEST_MINUTES = 15;
const LONGEST_MINUTES = 12 * 60;

const DAY_MINUTES = 24 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether an end that is not after the start is meant on the next day: 22:00 to 00:30. */
export const endsNextDay = (startTime: string, endTime: string): boolean => endTime <= startTime;

/** How many minutes pass between two local times (HH:MM), over midnight where the end is not after the start. */
export const minutesBetween = (startTime: string, endTime: string): number =>
  minutes(endTime) - minutes(startTime) + (endsNextDay(startTime, endTime) ? DAY_MINUTES : 0);

/** The calendar date on which a session of `date` ends. */
export const endDateOf = (session: { date: string; startTime: string; endTime: string }): string =>
  endsNextDay(session.startTime, session.endTime) ? addDays(session.date, 1) : session.date;

/**
 * What is wrong with a session's two local times (HH:MM), or null: it lasts 15 minutes to 12 hours, over midnight too.
 * Of two times far apart, an end before the start is a slip rather than a night.
 */
export function timesIssue(startTime: string, endTime: string): RecurrenceIssue | null {
  const length = minutesBetween(startTime, endTime);
  if (length > LONGEST_MINUTES)
    return endsNextDay(startTime, endTime) ? 'END_BEFORE_START' : 'SESSION_TOO_LONG';
  return length < SHORTEST_MINUTES ? 'SESSION_TOO_SHORT' : null;
}

/** At which local times, in which IANA zone, sessions are held. */
export const Timing = z
  .object({ startTime: LocalTime, endTime: LocalTime, timeZone: TimeZone })
  .superRefine((timing, context) => {
    const code = timesIssue(timing.startTime, timing.endTime);
    if (code !== null) context.addIssue({ code: 'custom', message: code, path: ['endTime'] });
  });
export type Timing = z.infer<typeof Timing>;
