import * as z from 'zod';
import { LocalTime, TimeZone } from '../../identity';
import type { RecurrenceIssue } from './recurrence';

const SHORTEST_MINUTES = 15;
const LONGEST_MINUTES = 12 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What is wrong with a session's two local times (HH:MM), or null: it lasts 15 minutes to 12 hours within one day. */
export function timesIssue(startTime: string, endTime: string): RecurrenceIssue | null {
  const length = minutes(endTime) - minutes(startTime);
  if (length <= 0) return 'END_BEFORE_START';
  if (length < SHORTEST_MINUTES) return 'SESSION_TOO_SHORT';
  return length > LONGEST_MINUTES ? 'SESSION_TOO_LONG' : null;
}

/** At which local times, in which IANA zone, sessions are held. */
export const Timing = z
  .object({ startTime: LocalTime, endTime: LocalTime, timeZone: TimeZone })
  .superRefine((timing, context) => {
    const code = timesIssue(timing.startTime, timing.endTime);
    if (code !== null) context.addIssue({ code: 'custom', message: code, path: ['endTime'] });
  });
export type Timing = z.infer<typeof Timing>;
