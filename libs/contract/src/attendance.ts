import type * as z from 'zod';
import { Attendance } from '@presence/domain';

export const AttendanceDraft = Attendance.pick({
  attendeeCount: true,
  firstTimerCount: true,
  countsByAudience: true,
  note: true,
}).strict();
export type AttendanceDraft = z.infer<typeof AttendanceDraft>;
