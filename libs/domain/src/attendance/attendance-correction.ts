import * as z from 'zod';
import { Id, Instant, line } from '../identity';
import { labelsOf } from '../identity/labels-of';
import { ATTENDANCE_TEXTS } from '../texts/attendance';
import { Attendance } from './attendance';

/** Why numbers that were entered are changed. */
export const CORRECTION_LABELS = labelsOf(ATTENDANCE_TEXTS, ({ corrections }) => corrections);

export type CorrectionReason = keyof typeof CORRECTION_LABELS;
export const CORRECTION_REASONS = Object.keys(CORRECTION_LABELS) as [
  CorrectionReason,
  ...CorrectionReason[],
];

/** A coded reason; `note` says more where the code is OTHER, never who was there. */
export const Correction = z.strictObject({
  reason: z.enum(CORRECTION_REASONS, { error: 'REQUIRED' }),
  note: line(140, 0).default(''),
});
export type Correction = z.infer<typeof Correction>;

/** What stood before it was corrected, by whom and why; `reason` is null where none was needed. */
export const AttendanceCorrection = Attendance.pick({
  attendeeCount: true,
  firstTimerCount: true,
  notHeldReason: true,
}).extend({
  /** The version of the attendance that was replaced. */
  version: z.int().min(1),
  reason: Correction.shape.reason.nullable(),
  reasonNote: z.string(),
  correctedAt: Instant,
  correctedBy: Id,
});
export type AttendanceCorrection = z.infer<typeof AttendanceCorrection>;

/** Minutes within which the person who entered numbers may put them right without saying why. */
export const CORRECTION_GRACE_MINUTES = 15;

/**
 * Whether changing what was entered asks for a reason: the numbers of a session that was held do, unless it is the same
 * person within a few minutes (`now`, an ISO instant).
 */
export function correctionNeedsReason(
  known: Pick<Attendance, 'notHeldReason' | 'enteredAt' | 'enteredBy'>,
  by: Id,
  now: string,
): boolean {
  if (known.notHeldReason !== null) return false;
  const minutes = (Date.parse(now) - Date.parse(known.enteredAt)) / 60_000;
  return known.enteredBy !== by || minutes > CORRECTION_GRACE_MINUTES;
}

type Counted = Pick<
  Attendance,
  'attendeeCount' | 'firstTimerCount' | 'countsByAudience' | 'notHeldReason'
>;

/** Whether two entries count the same; their notes may differ. */
export function countTheSame(one: Counted, other: Counted): boolean {
  const counts = (numbers: Counted['countsByAudience']) =>
    JSON.stringify(Object.entries(numbers).sort());
  return (
    one.attendeeCount === other.attendeeCount &&
    one.firstTimerCount === other.firstTimerCount &&
    one.notHeldReason === other.notHeldReason &&
    counts(one.countsByAudience) === counts(other.countsByAudience)
  );
}
