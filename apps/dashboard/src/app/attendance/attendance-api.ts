import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AttendanceDraft, paths, SessionView } from '@presence/contract';
import { Attendance, type Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class AttendanceApi {
  private readonly http = inject(HttpClient);

  read(associationId: Id, sessionId: Id): Promise<Attendance> {
    return firstValueFrom(this.http.get(paths.attendance(associationId, sessionId))).then(
      Attendance.parse,
    );
  }

  /** The session with its names, for the numbers that wait without any. */
  session(associationId: Id, sessionId: Id): Promise<SessionView> {
    return firstValueFrom(this.http.get(paths.session(associationId, sessionId))).then(
      SessionView.parse,
    );
  }

  /** `version` is that of the numbers on which the typing began; 0 for a first entry. */
  enter(
    associationId: Id,
    sessionId: Id,
    version: number,
    draft: AttendanceDraft,
  ): Promise<Attendance> {
    return firstValueFrom(
      this.http.put(paths.attendance(associationId, sessionId), draft, ifMatch(version)),
    ).then(Attendance.parse);
  }
}
