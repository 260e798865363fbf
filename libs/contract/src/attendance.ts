import * as z from 'zod';
import { Attendance, Correction, CORRECTION_REASONS } from '@presence/domain';

/** The numbers of a session, or that it was not held; `correction` says why numbers that stood are changed. */
export const AttendanceDraft = Attendance.pick({
  attendeeCount: true,
  firstTimerCount: true,
  countsByAudience: true,
  note: true,
  notHeldReason: true,
})
  .extend({ correction: Correction.nullable().default(null) })
  .strict();
export type AttendanceDraft = z.infer<typeof AttendanceDraft>;

/** Why numbers are taken back, where that has to be said. */
export const AttendanceRemovalQuery = z.strictObject({
  reason: z.enum(CORRECTION_REASONS, { error: 'REQUIRED' }).optional(),
});
export type AttendanceRemovalQuery = z.infer<typeof AttendanceRemovalQuery>;
