import * as z from 'zod';
import { Id, Instant } from '@presence/domain';
import { HomeSupportToday } from './contacts';
import { MyDay } from './my-day';
import { SessionView } from './sessions';

/** The organiser's home: what comes, what is still to be entered, what wants an answer. */
export const Today = z.object({
  next: z.array(SessionView),
  attendanceToEnter: z.array(SessionView),
  withoutFacilitator: z.array(SessionView),
  listingsToVerify: z.array(
    z.object({ groupId: Id, groupName: z.string(), verifiedUntil: Instant }),
  ),
  unpublished: z.array(z.object({ groupId: Id, groupName: z.string() })),
  /** For coordinators only; null for everybody else. */
  homeSupport: HomeSupportToday.nullable(),
  /** For who volunteers; null for everybody else. */
  mine: MyDay.nullable(),
});
export type Today = z.infer<typeof Today>;
