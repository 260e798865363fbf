import * as z from 'zod';
import { DAY_MS } from '../time/days';
import type { Attendance } from './attendance';

/**
 * What is known of a session once it is over: HELD with somebody present; NOBODY_CAME; NOT_HELD, told afterwards;
 * CANCELLED, told before; NOT_DECIDED where it fell on a holiday, nobody decided before whether it takes place, and nobody
 * said since: it was promised to nobody, counts as nothing, and its numbers may still be entered; NOT_ENTERED while nobody
 * said of any other.
 */
export const SESSION_RECORDS = [
  'HELD',
  'NOBODY_CAME',
  'NOT_HELD',
  'CANCELLED',
  'NOT_DECIDED',
  'NOT_ENTERED',
] as const;
export const SessionRecord = z.enum(SESSION_RECORDS);
export type SessionRecord = z.infer<typeof SessionRecord>;

/** What is known of a session that is over. */
export function sessionRecord(
  { cancelledAt, undecided }: { cancelledAt: string | null; undecided: boolean },
  attendance: Pick<Attendance, 'attendeeCount' | 'notHeldReason'> | null,
): SessionRecord {
  if (cancelledAt !== null) return 'CANCELLED';
  if (attendance === null) return undecided ? 'NOT_DECIDED' : 'NOT_ENTERED';
  if (attendance.notHeldReason !== null) return 'NOT_HELD';
  return attendance.attendeeCount === 0 ? 'NOBODY_CAME' : 'HELD';
}

/** Days after which numbers that nobody entered are overdue. */
export const OVERDUE_DAYS = 3;

/** Whether the numbers of a session that ended then (ISO instant) are overdue, if nobody entered them. */
export const isOverdue = (endsAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(endsAt) > OVERDUE_DAYS * DAY_MS;
