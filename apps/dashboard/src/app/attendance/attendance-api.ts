import { Injectable } from '@angular/core';
import { type AttendanceDraft, paths, SessionView } from '@presence/contract';
import { Attendance, type CorrectionReason, type Id } from '@presence/domain';
import { NOTHING, pathWrites } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class AttendanceApi {
  private readonly writes = pathWrites();

  read(associationId: Id, sessionId: Id): Promise<Attendance> {
    return this.writes.get(paths.attendance(associationId, sessionId), Attendance);
  }

  /** The session with its names, for the numbers that wait without any. */
  session(associationId: Id, sessionId: Id): Promise<SessionView> {
    return this.writes.get(paths.session(associationId, sessionId), SessionView);
  }

  /** `version` is that of the numbers on which the typing began; 0 for a first entry. */
  enter(
    associationId: Id,
    sessionId: Id,
    version: number,
    body: AttendanceDraft,
  ): Promise<Attendance> {
    return this.writes.put(paths.attendance(associationId, sessionId), Attendance, {
      body,
      version,
    });
  }

  /** Nothing is known of the session any more; `reason` says why numbers are taken back, where that is due. */
  remove(
    associationId: Id,
    sessionId: Id,
    version: number,
    reason?: CorrectionReason,
  ): Promise<void> {
    return this.writes.delete(paths.attendance(associationId, sessionId), NOTHING, {
      version,
      ...(reason && { params: { reason } }),
    });
  }
}
