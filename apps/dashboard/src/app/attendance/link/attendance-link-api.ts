import { Injectable } from '@angular/core';
import { type AttendanceLinkDraft, AttendanceLinkView, paths } from '@presence/contract';
import { expects401 } from '../../problems/expects-401';
import { pathWrites } from '../../writes/writes';

/** Numbers from a mail: nobody is signed in, and no dialog asks for a password. */
@Injectable({ providedIn: 'root' })
export class AttendanceLinkApi {
  private readonly writes = pathWrites();

  enter(token: string, body: AttendanceLinkDraft): Promise<AttendanceLinkView> {
    return this.writes.post(paths.attendanceLink(token), AttendanceLinkView, {
      body,
      context: expects401,
    });
  }
}
