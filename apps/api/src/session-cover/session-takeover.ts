import { Injectable, type OnModuleInit } from '@nestjs/common';
import { assertMayMove, DomainError, labelsOf, type Id } from '@presence/domain';
import {
  closeRequests,
  CoverSubjects,
  requestOf,
  type Able,
  type CoverSubject,
  type DueRequest,
} from '../cover/cover.service';
import { Tenant } from '../database/tenant';
import { NotificationsService } from '../notifications/notifications.service';
import { holdSession, takePlace } from '../sessions/sessions.service';
import { ableToLead } from './session-cover.queries';
import { SESSION_COVER_TEXTS } from './texts/session-cover';

const NO_LONGER_FREE = labelsOf(SESSION_COVER_TEXTS, ({ hindrances }) => hindrances).noLongerFree;

/** A session is taken over by whoever says yes first. */
@Injectable()
export class SessionTakeover implements CoverSubject, OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly subjects: CoverSubjects,
    private readonly notices: NotificationsService,
  ) {}

  onModuleInit(): void {
    this.subjects.offer('SESSION', this);
  }

  async able(due: readonly DueRequest[]): Promise<Map<Id, Able[]>> {
    const all = await ableToLead(
      this.tenant,
      due.map(({ id }) => id),
    );
    const able = new Map<Id, Able[]>();
    for (const [id, those] of Map.groupBy(all, ({ requestId }) => requestId))
      able.set(
        id,
        those.map(({ requestId: _, ...one }) => one),
      );
    return able;
  }

  /**
   * The session is held, so that a yes, another yes, a no longer and a cancellation come one after the other.
   * @throws DomainError SESSION_PAST, SESSION_CANCELLED, ALREADY_COVERED, COVER_CLOSED when it was taken back, COVER_IMPOSSIBLE
   * with the reason in words, FACILITATOR_BUSY when they lead another session then
   */
  async takeOver(requestId: Id): Promise<void> {
    const { organiserId } = this.tenant.scope;
    const { sessionId } = await requestOf(this.tenant, requestId);
    if (sessionId === null) throw new DomainError('NOT_FOUND');
    const session = await holdSession(this.tenant, sessionId);
    const request = await requestOf(this.tenant, requestId);
    if (request.coveredBy === organiserId) return;
    if (request.coveredBy !== null) throw new DomainError('ALREADY_COVERED');
    assertMayMove('replyToAsking', session, new Date().toISOString());
    if (request.closedAt !== null) throw new DomainError('COVER_CLOSED');
    const able = await ableToLead(this.tenant, [requestId]);
    if (!able.some(({ id }) => id === organiserId))
      throw new DomainError('COVER_IMPOSSIBLE', { reason: NO_LONGER_FREE });
    await takePlace(this.tenant, session, organiserId, request.place);
    await closeRequests(this.tenant, {
      sessionIds: [sessionId],
      organiserIds: [request.organiserId],
      coveredBy: organiserId,
    });
    await this.notices.tell('PLACE_COVERED', [request.organiserId], { id: requestId });
  }
}
