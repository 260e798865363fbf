import { Attendance, ReminderPreference, Session } from '@presence/domain';
import * as z from 'zod';

export const ReminderPreferenceDraft = ReminderPreference.omit({ version: true }).strict();
export type ReminderPreferenceDraft = z.infer<typeof ReminderPreferenceDraft>;

/** All that the link of a mail shows: of which session it asks the numbers. */
export const AttendanceLinkView = z.object({ groupName: z.string(), date: Session.shape.date });
export type AttendanceLinkView = z.infer<typeof AttendanceLinkView>;

/** What is entered by the link of a mail. */
export const AttendanceLinkDraft = Attendance.pick({
  attendeeCount: true,
  firstTimerCount: true,
  notHeldReason: true,
}).strict();
export type AttendanceLinkDraft = z.infer<typeof AttendanceLinkDraft>;
