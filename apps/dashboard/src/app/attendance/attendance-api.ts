import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AttendanceDraft, paths } from '@presence/contract';
import { Attendance, type Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class AttendanceApi {
  private readonly http = inject(HttpClient);

  read(associationId: Id, sessionId: Id): Promise<Attendance> {
    return firstValueFrom(this.http.get(paths.attendance(associationId, sessionId))).then(Attendance.parse);
  }

  /** `version` is that of the numbers on which the typing began; 0 for a first entry. */
  enter(associationId: Id, sessionId: Id, version: number, draft: AttendanceDraft): Promise<Attendance> {
    return firstValueFrom(this.http.put(paths.attendance(associationId, sessionId), draft, ifMatch(version))).then(
      Attendance.parse,
    );
  }
}
