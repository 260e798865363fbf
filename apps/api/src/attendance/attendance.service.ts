import { Injectable } from '@nestjs/common';
import type { AttendanceDraft } from '@presence/contract';
import { assertAttendance, DomainError, type Attendance, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { holdSession } from '../sessions/sessions.service';
import { AttendanceRow } from './attendance.entity';

/** The numbers of a session: how many came, and how many of them for the first time. */
@Injectable()
export class AttendanceService {
  constructor(private readonly tenant: Tenant) {}

  read(sessionId: Id): Promise<Attendance> {
    return this.tenant.repository(AttendanceRow).findOneByOrFail({ sessionId });
  }

  /** Version 0 is the first entry. The same numbers sent again, by a phone that had no answer, change nothing. */
  async enter(sessionId: Id, version: number, draft: AttendanceDraft): Promise<Attendance> {
    const session = await holdSession(this.tenant, sessionId);
    const now = new Date().toISOString();
    assertAttendance(draft, session, now);
    const rows = this.tenant.repository(AttendanceRow);
    const { associationId, organiserId } = this.tenant.scope;
    const known = await rows.findOneBy({ sessionId });
    if (
      known &&
      known.version === version + 1 &&
      known.enteredBy === organiserId &&
      same(known, draft)
    )
      return known;
    if ((known?.version ?? 0) !== version)
      throw new DomainError('VERSION_CONFLICT', { current: known });
    return rows.save(
      Object.assign(known ?? rows.create({ associationId, sessionId }), draft, {
        enteredAt: now,
        enteredBy: organiserId,
      }),
    );
  }
}

function same(known: AttendanceRow, draft: AttendanceDraft): boolean {
  const counts = (numbers: AttendanceDraft['countsByAudience']) =>
    JSON.stringify(Object.entries(numbers).sort());
  return (
    known.attendeeCount === draft.attendeeCount &&
    known.firstTimerCount === draft.firstTimerCount &&
    known.note === draft.note &&
    counts(known.countsByAudience) === counts(draft.countsByAudience)
  );
}
