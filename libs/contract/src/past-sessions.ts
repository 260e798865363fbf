import {
  Attendance,
  AUTHORED_LOCALE,
  Id,
  inAddress,
  LOCALES,
  Month,
  Session,
  SESSION_RECORDS,
  SessionRecord,
  whole,
} from '@presence/domain';
import * as z from 'zod';
import { GROUP_FILTER } from './statistics';

/** A session that is over, with what is known of it; numbers are null where none are. */
export const PastSession = Session.pick({
  id: true,
  groupId: true,
  date: true,
  startTime: true,
  endTime: true,
  timeZone: true,
  publicWord: true,
}).extend({
  groupName: z.string(),
  record: SessionRecord,
  attendeeCount: z.int().nullable(),
  firstTimerCount: z.int().nullable(),
  notHeldReason: Attendance.shape.notHeldReason,
  /** Nobody entered numbers for some days. */
  overdue: z.boolean(),
});
export type PastSession = z.infer<typeof PastSession>;

/** Sessions on one page of the list. */
export const PAST_PAGE_SIZE = 20;

/** Which of them, in whole months, both included; `mine` are those that one leads, and those that nobody is noted to lead. */
export const PastSessionsQuery = z.strictObject({
  ...GROUP_FILTER,
  from: Month.optional(),
  until: Month.optional(),
  record: z.enum(SESSION_RECORDS, { error: 'REQUIRED' }).optional(),
  mine: z.stringbool({ error: 'REQUIRED' }).default(false),
  page: inAddress(whole(1, 10_000)).default(1),
});
export type PastSessionsQuery = z.infer<typeof PastSessionsQuery>;

/** One page of past sessions, the latest first, and how many there are. */
export const PastSessions = z.object({ count: z.int(), sessions: z.array(PastSession) });
export type PastSessions = z.infer<typeof PastSessions>;

/** How many came to one session that was held. */
export const GroupNumbers = z.object({
  sessionId: Id,
  date: Session.shape.date,
  attendeeCount: z.int(),
  firstTimerCount: z.int(),
});
export type GroupNumbers = z.infer<typeof GroupNumbers>;

/** The most sessions whose numbers are read at once. */
const MOST_NUMBERS = 60;

/** How many of the last sessions with numbers. */
export const GroupNumbersQuery = z.strictObject({
  last: inAddress(whole(1, MOST_NUMBERS)).default(5),
});
export type GroupNumbersQuery = z.infer<typeof GroupNumbersQuery>;

/** The language of the headings of a sheet. */
export const PastSheetQuery = z.strictObject({
  language: z.enum(LOCALES).default(AUTHORED_LOCALE),
});
export type PastSheetQuery = z.infer<typeof PastSheetQuery>;
