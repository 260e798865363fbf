import { Injectable } from '@nestjs/common';
import type { SessionCoverDraft, SessionCoverView } from '@presence/contract';
import {
  assertMayMove,
  DomainError,
  type CoverRequest,
  type Id,
  type StoredSession,
} from '@presence/domain';
import { closeRequests, CoverService, openRequests, requestOf } from '../cover/cover.service';
import { Tenant } from '../database/tenant';
import { NotificationsService } from '../notifications/notifications.service';
import { holdSession, leavePlace, takePlace } from '../sessions/sessions.service';
import {
  canJoin,
  maySpeakFor,
  openRequestOf,
  requestsOfSession,
  waitingFor,
} from './session-cover.queries';

type Place = { id: Id; place: number };

/** Looks for somebody to lead a session in the place of whoever cannot come. */
@Injectable()
export class SessionCoverService {
  constructor(
    private readonly tenant: Tenant,
    private readonly cover: CoverService,
    private readonly notices: NotificationsService,
  ) {}

  list(sessionId: Id): Promise<SessionCoverView[]> {
    return requestsOfSession(this.tenant, sessionId, this.tenant.scope.organiserId);
  }

  /**
   * Frees the place of somebody, and asks others for it; where somebody has agreed already, gives it to them and tells both.
   * Said again, nobody is asked again.
   * @throws DomainError NOT_ALLOWED for somebody else's place; NOT_FOUND where they are not on it; SESSION_PAST,
   * SESSION_CANCELLED; VALIDATION and FACILITATOR_BUSY for whoever agreed
   */
  async open(
    sessionId: Id,
    { organiserId, agreedId }: SessionCoverDraft,
  ): Promise<SessionCoverView[]> {
    const session = await holdSession(this.tenant, sessionId);
    const me = this.tenant.scope.organiserId;
    if (!(await maySpeakFor(this.tenant, sessionId, me, organiserId)))
      throw new DomainError('NOT_ALLOWED');
    assertMayMove('replyToAsking', session, new Date().toISOString());
    const known = await openRequestOf(this.tenant, sessionId, organiserId);
    const request = known ?? (await this.free(session, organiserId, 'ASKED'));
    if (agreedId !== null) await this.give(session, organiserId, request, agreedId);
    else if (!known) await this.cover.ask([request.id]);
    return this.list(sessionId);
  }

  /**
   * Gives the place back to whoever could not come, as long as nobody has said yes; those who were asked are told.
   * @throws DomainError ALREADY_COVERED, SESSION_PAST, SESSION_CANCELLED; FACILITATOR_BUSY when they lead another session by now
   */
  async takeBack(requestId: Id): Promise<void> {
    const { sessionId, organiserId } = await requestOf(this.tenant, requestId);
    const me = this.tenant.scope.organiserId;
    if (sessionId === null) throw new DomainError('NOT_FOUND');
    if (!(await maySpeakFor(this.tenant, sessionId, me, organiserId)))
      throw new DomainError('NOT_ALLOWED');
    await this.giveBack(requestId);
  }

  /** The same, whoever says it. @throws as `takeBack`, NOT_ALLOWED aside */
  async giveBack(requestId: Id): Promise<void> {
    const { sessionId } = await requestOf(this.tenant, requestId);
    if (sessionId === null) throw new DomainError('NOT_FOUND');
    const session = await holdSession(this.tenant, sessionId);
    const { organiserId, closedAt, coveredBy, place } = await requestOf(this.tenant, requestId);
    if (coveredBy !== null) throw new DomainError('ALREADY_COVERED');
    assertMayMove('replyToAsking', session, new Date().toISOString());
    if (closedAt !== null) return;
    await takePlace(this.tenant, session, organiserId, place);
    await closeRequests(this.tenant, { sessionIds: [sessionId], organiserIds: [organiserId] });
    await this.notices.tell('COVER_OFF', await waitingFor(this.tenant, requestId), {
      id: requestId,
    });
  }

  /** Takes somebody off a session, which is held, and opens the request that asks for their place. @throws DomainError NOT_FOUND where they are not on it */
  async free(
    { id: sessionId, startsAt }: StoredSession,
    organiserId: Id,
    reason: CoverRequest['reason'],
  ): Promise<Place> {
    const place = await leavePlace(this.tenant, sessionId, organiserId);
    if (place === undefined) throw new DomainError('NOT_FOUND');
    const [id = ''] = await openRequests(this.tenant, [
      { sessionId, organiserId, place, askedFor: startsAt, reason },
    ]);
    return { id, place };
  }

  private async give(
    session: StoredSession,
    organiserId: Id,
    { id, place }: Place,
    agreedId: Id,
  ): Promise<void> {
    if (agreedId === organiserId || !(await canJoin(this.tenant, session.id, agreedId)))
      throw new DomainError('VALIDATION', {}, [
        { path: ['agreedId'], message: 'FACILITATOR_UNKNOWN' },
      ]);
    await takePlace(this.tenant, session, agreedId, place);
    await closeRequests(this.tenant, {
      sessionIds: [session.id],
      organiserIds: [organiserId],
      coveredBy: agreedId,
    });
    await this.notices.tell('PLACE_GIVEN', [agreedId], { id });
    await this.notices.tell('PLACE_COVERED', [organiserId], { id });
    await this.notices.tell('COVER_OFF', await waitingFor(this.tenant, id), { id });
  }
}
