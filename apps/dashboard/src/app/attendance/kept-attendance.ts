import { AttendanceDraft } from '@presence/contract';
import { Id } from '@presence/domain';
import * as z from 'zod';
import { KEPT_ATTENDANCE } from './kept-attendance-key';

/** What waits on this device for the network: ids and numbers, never a note. */
export const KeptAttendance = AttendanceDraft.omit({ note: true }).extend({
  accountId: Id,
  associationId: Id,
  sessionId: Id,
  version: z.int().min(0),
});
export type KeptAttendance = z.infer<typeof KeptAttendance>;

/** In the order in which they were entered; what cannot be read is nothing. */
export function keptAttendance(): KeptAttendance[] {
  try {
    return z.array(KeptAttendance).parse(JSON.parse(localStorage.getItem(KEPT_ATTENDANCE) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps one entry a session: numbers entered again before the network returns take the place of the first. */
export function keepAttendance(entry: KeptAttendance): void {
  write([...keptAttendance().filter(({ sessionId }) => sessionId !== entry.sessionId), entry]);
}

export function forgetAttendance(sent: Pick<KeptAttendance, 'sessionId'>): void {
  write(keptAttendance().filter(({ sessionId }) => sessionId !== sent.sessionId));
}

function write(entries: KeptAttendance[]): void {
  if (entries.length === 0) localStorage.removeItem(KEPT_ATTENDANCE);
  else localStorage.setItem(KEPT_ATTENDANCE, JSON.stringify(entries));
}
