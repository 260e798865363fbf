import { AttendanceDraft } from '@presence/contract';
import { Id } from '@presence/domain';
import * as z from 'zod';

/** The numbers of a session as they wait on the device: no note. */
export const AttendanceEntry = z.object({
  kind: z.literal('ATTENDANCE'),
  subject: Id,
  version: z.int().min(0),
  draft: AttendanceDraft.omit({ note: true }),
});
export type AttendanceEntry = z.infer<typeof AttendanceEntry>;
