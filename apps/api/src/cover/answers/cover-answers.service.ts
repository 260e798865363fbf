import { Injectable } from '@nestjs/common';
import type { CoverAnswerView } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { associationOfToken } from '../../tokens/association-token';
import { Attempts } from '../../limits/attempts';
import { tokenLimits } from '../../limits/limits';
import { hashOfToken } from '../../tokens/opaque-token';
import { AuditService } from '../../audit/audit.service';
import { Tenant } from '../../database/tenant';
import { askedBy, type AskedByMail } from './cover-answers.queries';
import { CoverService } from '../cover.service';
import { answerByLink } from '../store/cover-asks';
import { hastenWave } from '../store/cover-requests';

/** Answers that people give from a mail, without signing in: whoever has the link is who was asked. */
@Injectable()
export class CoverAnswers {
  constructor(
    private readonly tenant: Tenant,
    private readonly attempts: Attempts,
    private readonly cover: CoverService,
    private readonly audit: AuditService,
  ) {}

  /** What a link asks about; reading it answers nothing. @throws DomainError TOKEN_INVALID, alike for used, old and unknown */
  async read(token: string, ip: string | undefined): Promise<CoverAnswerView> {
    await this.attempts.take(tokenLimits(ip));
    const { associationId } = placeOf(token);
    return this.tenant.runUnattended(associationId, async () => viewOf(await this.asked(token)));
  }

  /**
   * Gives the answer and uses the link up; a yes that comes too late, or cannot be any more, leaves it as it was.
   * @throws DomainError TOKEN_INVALID, or what a yes in the dashboard is refused with
   */
  async give(token: string, ip: string | undefined): Promise<CoverAnswerView> {
    await this.attempts.take(tokenLimits(ip));
    const { associationId } = placeOf(token);
    const asked = await this.tenant.runUnattended(associationId, () => this.asked(token));
    const [{ answer, organiserId, accountId }] = asked;
    return this.tenant.run({ associationId, accountId, organiserId }, async () => {
      const requestIds = await this.useUp(token, answer);
      if (answer === 'YES') for (const id of requestIds) await this.cover.accept(id);
      else await hastenWave(this.tenant, requestIds);
      await this.audit.record('POST /cover-answers', requestIds[0] ?? null);
      const requests = asked.filter(({ requestId }) => requestIds.includes(requestId));
      return viewOf(
        requests.map((request) =>
          answer === 'YES' ? { ...request, state: 'YOURS' as const } : request,
        ),
      );
    });
  }

  private async asked(token: string): Promise<[AskedByMail, ...AskedByMail[]]> {
    const [first, ...others] = await askedBy(this.tenant, hashOfToken(token));
    if (!first) throw new DomainError('TOKEN_INVALID');
    return [first, ...others];
  }

  /** Of two who follow a link at once the second waits here, and then finds it used. */
  private async useUp(token: string, answer: 'YES' | 'NONE'): Promise<Id[]> {
    const requestIds = await answerByLink(this.tenant, hashOfToken(token), answer);
    if (requestIds.length === 0) throw new DomainError('TOKEN_INVALID');
    return requestIds;
  }
}

function placeOf(token: string): { associationId: Id } {
  const associationId = associationOfToken(token);
  if (associationId === null) throw new DomainError('TOKEN_INVALID');
  return { associationId };
}

const viewOf = (asked: readonly AskedByMail[]): CoverAnswerView => ({
  answer: asked[0]?.answer ?? 'NONE',
  associationName: asked[0]?.associationName ?? '',
  asks: asked.map(({ kind, date, start, durationMinutes, groupName, state }) => ({
    kind,
    date,
    start,
    durationMinutes,
    groupName,
    state,
  })),
});
