import { AttendanceDraft } from '@presence/contract';
import { type Attendance, type CorrectionReason, countTheSame } from '@presence/domain';
import * as z from 'zod';

/** What the form holds; `reason` says why numbers are corrected, and is empty until it is chosen. */
export const AttendanceFormModel = AttendanceDraft.omit({
  notHeldReason: true,
  correction: true,
}).extend({ reason: z.string(), reasonNote: z.string().max(140, { error: 'TEXT_TOO_LONG' }) });
export type AttendanceFormModel = Omit<AttendanceDraft, 'notHeldReason' | 'correction'> & {
  reason: CorrectionReason | '';
  reasonNote: string;
};

export const attendanceModelOf = (attendance: Attendance | null): AttendanceFormModel => ({
  attendeeCount: attendance?.attendeeCount ?? 0,
  firstTimerCount: attendance?.firstTimerCount ?? 0,
  countsByAudience: attendance?.countsByAudience ?? {},
  note: attendance?.note ?? '',
  reason: '',
  reasonNote: '',
});

export const attendanceDraftOf = ({
  reason,
  reasonNote,
  ...numbers
}: AttendanceFormModel): AttendanceDraft => ({
  ...numbers,
  notHeldReason: null,
  correction: reason === '' ? null : { reason, note: reason === 'OTHER' ? reasonNote.trim() : '' },
});

/** Whether what is typed changes the numbers that stand. */
export const changesNumbers = (model: AttendanceFormModel, stored: Attendance | null): boolean =>
  stored !== null &&
  stored.notHeldReason === null &&
  !countTheSame({ ...model, notHeldReason: null }, stored);
