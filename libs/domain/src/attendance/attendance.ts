import * as z from 'zod';
import { Id, Instant, paragraph, whole } from '../identity';
import { AUDIENCES, type Audience } from '../groups/taxonomy';
import { DomainError, type Issue } from '../errors';
import { NotHeldReason } from './not-held';

const headcount = whole(0, 500);

/**
 * The numbers of one session, never names. Counts by audience are optional; their sum never exceeds those present.
 * `notHeldReason` says why it did not take place: then nobody is counted. Null for one that was held, where 0 present
 * means that nobody came.
 */
export const Attendance = z.object({
  sessionId: Id,
  attendeeCount: headcount,
  firstTimerCount: headcount,
  countsByAudience: z.partialRecord(z.enum(AUDIENCES), headcount),
  note: paragraph(280),
  notHeldReason: NotHeldReason.nullable().default(null),
  enteredAt: Instant,
  enteredBy: Id,
  version: z.int().min(1),
});
export type Attendance = z.infer<typeof Attendance>;

type Numbers = Pick<Attendance, 'attendeeCount' | 'firstTimerCount' | 'countsByAudience'> &
  Partial<Pick<Attendance, 'notHeldReason'>>;

/** What does not add up in these numbers, field by field; empty when all is right. */
export function attendanceIssues(numbers: Numbers): Issue[] {
  const issues: Issue[] = [];
  if (numbers.firstTimerCount > numbers.attendeeCount)
    issues.push({ path: ['firstTimerCount'], message: 'FIRST_TIMERS_EXCEED_PRESENT' });
  const byAudience = Object.values(numbers.countsByAudience).reduce(
    (sum, count) => sum + (count ?? 0),
    0,
  );
  if (byAudience > numbers.attendeeCount)
    issues.push({ path: ['countsByAudience'], message: 'AUDIENCES_EXCEED_PRESENT' });
  if (numbers.notHeldReason && numbers.attendeeCount > 0)
    issues.push({ path: ['attendeeCount'], message: 'NOT_HELD_COUNTS_NOBODY' });
  return issues;
}

/**
 * Attendance may be entered, or told not to have been, once the session has begun, and only for one that was not
 * cancelled.
 * @throws DomainError SESSION_CANCELLED, SESSION_IN_FUTURE or ATTENDANCE_INCONSISTENT
 */
export function assertAttendance(
  numbers: Numbers,
  session: { startsAt: string; cancelledAt: string | null },
  now: string,
): void {
  if (session.cancelledAt !== null) throw new DomainError('SESSION_CANCELLED');
  if (session.startsAt > now)
    throw new DomainError('SESSION_IN_FUTURE', { startsAt: session.startsAt });
  const issues = attendanceIssues(numbers);
  if (issues.length > 0) throw new DomainError('ATTENDANCE_INCONSISTENT', {}, issues);
}

/** The audiences a session can be counted by: those of its group, unless the group is for everyone. */
export function countableAudiences(groupAudiences: readonly Audience[]): Audience[] {
  const named = groupAudiences.filter((audience) => audience !== 'ALL');
  return named.length > 1 ? named : [];
}
