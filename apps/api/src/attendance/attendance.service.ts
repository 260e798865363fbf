import { Injectable } from '@nestjs/common';
import type { AttendanceDraft, AttendanceRemovalQuery } from '@presence/contract';
import {
  assertAttendance,
  countTheSame,
  DomainError,
  type Attendance,
  type AttendanceCorrection,
  type Id,
} from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { Tenant } from '../database/tenant';
import { holdSession } from '../sessions/sessions.service';
import { AttendanceCorrectionRow } from './attendance-correction.entity';
import { AttendanceRow } from './attendance.entity';
import { keepCorrected, versionAfter } from './corrections';

/** The numbers of a session: how many came, and how many of them for the first time; or that it was not held. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly tenant: Tenant,
    private readonly audit: AuditService,
  ) {}

  read(sessionId: Id): Promise<Attendance> {
    return this.tenant.repository(AttendanceRow).findOneByOrFail({ sessionId });
  }

  /** What stood before, the latest first. */
  corrections(sessionId: Id): Promise<AttendanceCorrection[]> {
    return this.tenant
      .repository(AttendanceCorrectionRow)
      .find({ where: { sessionId }, order: { version: 'DESC' } });
  }

  /** Version 0 is the first entry. The same numbers sent again, by a phone that had no answer, change nothing. */
  async enter(
    sessionId: Id,
    version: number,
    { correction, ...draft }: AttendanceDraft,
  ): Promise<Attendance> {
    const session = await holdSession(this.tenant, sessionId);
    const now = new Date().toISOString();
    assertAttendance(draft, session, now);
    const rows = this.tenant.repository(AttendanceRow);
    const { associationId, organiserId } = this.tenant.scope;
    const known = await rows.findOneBy({ sessionId });
    const same = known !== null && countTheSame(known, draft);
    if (same && known.note === draft.note && known.enteredBy === organiserId) return known;
    if ((known?.version ?? 0) !== version)
      throw new DomainError('VERSION_CONFLICT', { current: known });
    if (known && !same) await this.keep(known, draft, correction, now);
    const row =
      known ??
      rows.create({
        associationId,
        sessionId,
        version: await versionAfter(this.tenant, sessionId),
      });
    return rows.save(
      Object.assign(row, draft, same ? {} : { enteredAt: now, enteredBy: organiserId }),
    );
  }

  /** Nothing is known of the session any more; what stood is kept among its corrections. */
  async remove(sessionId: Id, version: number, { reason }: AttendanceRemovalQuery): Promise<void> {
    await holdSession(this.tenant, sessionId);
    const rows = this.tenant.repository(AttendanceRow);
    const known = await rows.findOneBy({ sessionId });
    if (known?.version !== version) throw new DomainError('VERSION_CONFLICT', { current: known });
    const correction = reason ? { reason, note: '' } : null;
    await this.keep(known, null, correction, new Date().toISOString());
    await rows.delete({ sessionId });
  }

  private async keep(
    known: Attendance,
    draft: Omit<AttendanceDraft, 'correction'> | null,
    correction: AttendanceDraft['correction'],
    now: string,
  ): Promise<void> {
    const action = await keepCorrected(this.tenant, known, draft, correction, now);
    await this.audit.record(action, known.sessionId);
  }
}
