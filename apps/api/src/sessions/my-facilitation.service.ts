import { Injectable } from '@nestjs/common';
import type { SessionView } from '@presence/contract';
import { assertMayMove, DomainError, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { holdSession } from './hold-session';
import { SessionFacilitationRow } from './session-facilitation.entity';
import { SessionRow } from './session.entity';
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
