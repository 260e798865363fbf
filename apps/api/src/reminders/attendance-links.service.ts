import { Injectable } from '@nestjs/common';
import type { AttendanceLinkDraft, AttendanceLinkView } from '@presence/contract';
import { DomainError } from '@presence/domain';
import { AttendanceService } from '../attendance/attendance.service';
import { AuditService } from '../audit/audit.service';
import { Tenant } from '../database/tenant';
import { Attempts } from '../limits/attempts';
import { tokenLimits } from '../limits/limits';
import { associationOfToken } from '../tokens/association-token';
import { hashOfToken } from '../tokens/opaque-token';
import { askedByLink, useUpLink, type AskedByLink } from './attendance-links.queries';

/** Numbers that are entered from a mail, without signing in: whoever has the link is who leads the session. */
@Injectable()
export class AttendanceLinks {
  constructor(
    private readonly tenant: Tenant,
    private readonly attempts: Attempts,
    private readonly attendance: AttendanceService,
    private readonly audit: AuditService,
  ) {}

  /** What a link asks; reading it uses nothing up. @throws DomainError TOKEN_INVALID, alike for used, old and unknown */
  async read(token: string, ip: string | undefined): Promise<AttendanceLinkView> {
    await this.attempts.take(tokenLimits(ip));
    return viewOf(await this.asked(token));
  }

  /**
   * Enters the numbers and uses the link up; numbers that cannot be leave it as it was.
   * @throws DomainError TOKEN_INVALID, also when somebody else entered numbers meanwhile; ATTENDANCE_INCONSISTENT
   */
  async enter(
    token: string,
    draft: AttendanceLinkDraft,
    ip: string | undefined,
  ): Promise<AttendanceLinkView> {
    await this.attempts.take(tokenLimits(ip));
    const asked = await this.asked(token);
    const { sessionId, organiserId, accountId } = asked;
    const associationId = placeOf(token);
    try {
      await this.tenant.run({ associationId, accountId, organiserId }, async () => {
        if (!(await useUpLink(this.tenant, hashOfToken(token))))
          throw new DomainError('TOKEN_INVALID');
        const entry = { ...draft, countsByAudience: {}, note: '', correction: null };
        await this.attendance.enter(sessionId, 0, entry);
        await this.audit.record('POST /attendance-links', sessionId);
      });
    } catch (error) {
      if (error instanceof DomainError && MEANWHILE.has(error.code))
        throw new DomainError('TOKEN_INVALID');
      throw error;
    }
    return viewOf(asked);
  }

  private async asked(token: string): Promise<AskedByLink> {
    const rows = await this.tenant.runUnattended(placeOf(token), () =>
      askedByLink(this.tenant, hashOfToken(token)),
    );
    const [asked] = rows;
    if (!asked) throw new DomainError('TOKEN_INVALID');
    return asked;
  }
}

/** What somebody else did between reading the link and using it. */
const MEANWHILE: ReadonlySet<string> = new Set([
  'VERSION_CONFLICT',
  'SESSION_CANCELLED',
  'SESSION_IN_FUTURE',
]);

function placeOf(token: string): string {
  const associationId = associationOfToken(token);
  if (associationId === null) throw new DomainError('TOKEN_INVALID');
  return associationId;
}

const viewOf = ({ groupName, date }: AskedByLink): AttendanceLinkView => ({ groupName, date });
