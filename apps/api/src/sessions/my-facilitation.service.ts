import { Injectable } from '@nestjs/common';
import type { SessionView } from '@presence/contract';
import { assertMayMove, DomainError, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { holdSession } from './hold-session';
import { SessionFacilitationRow } from './session-facilitation.entity';
import { SessionRow } from './session.entity';
import { sessionsAsked } from './leading/sessions-asked';
import { sessionView } from './sessions.queries';

/** What somebody who was asked to lead a session says to it. */
@Injectable()
export class MyFacilitationService {
  constructor(private readonly tenant: Tenant) {}

  /** Says yes; said again, nothing changes. @throws DomainError NOT_FOUND, SESSION_PAST, SESSION_CANCELLED */
  async confirm(sessionId: Id): Promise<SessionView> {
    const mine = await this.mine(sessionId);
    if (mine.state === 'ASKED') {
      await this.rows().update(
        { sessionId, organiserId: mine.organiserId },
        { state: 'CONFIRMED' },
      );
      await this.touch(sessionId);
    }
    return this.view(sessionId);
  }

  /** Says no to having been asked: the place is free again. @throws as `confirm`; NOT_FOUND for somebody who said yes */
  async decline(sessionId: Id): Promise<SessionView> {
    const mine = await this.mine(sessionId);
    if (mine.state !== 'ASKED') throw new DomainError('NOT_FOUND');
    await this.rows().delete({ sessionId, organiserId: mine.organiserId });
    await this.touch(sessionId);
    return this.view(sessionId);
  }

  /** What one is asked to lead, the first to begin first. */
  asked(): Promise<SessionView[]> {
    return sessionsAsked(this.tenant, this.tenant.scope.organiserId, null);
  }

  /** Says yes to all of these that one is still asked to lead, and returns those that are left. */
  async confirmAll(ids: readonly Id[]): Promise<SessionView[]> {
    const asked = new Set((await this.asked()).map(({ id }) => id));
    // In the order of their ids, so that two who say yes to the same sessions never wait for each other.
    for (const id of [...new Set(ids)].sort()) {
      if (!asked.has(id)) continue;
      await this.confirm(id).catch((error: unknown) => {
        // It was cancelled or given to somebody else at this very moment: there is nothing to say yes to.
        if (!(error instanceof DomainError)) throw error;
      });
    }
    return this.asked();
  }

  private async mine(sessionId: Id): Promise<SessionFacilitationRow> {
    const session = await holdSession(this.tenant, sessionId);
    const { organiserId } = this.tenant.scope;
    const mine = await this.rows().findOneBy({ sessionId, organiserId });
    if (!mine) throw new DomainError('NOT_FOUND');
    assertMayMove('replyToAsking', session, new Date().toISOString());
    return mine;
  }

  /** Whoever has the session open reads it again before they write. */
  private touch(id: Id) {
    const updatedAt = new Date().toISOString();
    return this.tenant.repository(SessionRow).update({ id }, { updatedAt });
  }

  private rows() {
    return this.tenant.repository(SessionFacilitationRow);
  }

  private async view(id: Id): Promise<SessionView> {
    return (await sessionView(this.tenant, id)) as SessionView;
  }
}
