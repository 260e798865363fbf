import { Injectable } from '@nestjs/common';
import type { SessionSwapDraft, SessionSwapView } from '@presence/contract';
import {
  assertMayMove,
  DomainError,
  type Id,
  type StoredSession,
  type SwapState,
} from '@presence/domain';
import { createOnce } from '../../database/create-once';
import { Tenant } from '../../database/tenant';
import { NotificationsService } from '../../notifications/notifications.service';
import { holdSession, isOn, leavePlace, takePlace } from '../../sessions/sessions.service';
import { SessionSwapRow } from './session-swap.entity';
import { swapOf, swapsOf } from './swaps.queries';

/** Two places on two sessions change hands as one act: proposed by one, accepted by the other. */
@Injectable()
export class SwapsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
  ) {}

  list(): Promise<SessionSwapView[]> {
    return swapsOf(this.tenant, this.me);
  }

  /**
   * Proposes; proposed again under the same id, the other is told once.
   * @throws DomainError NOT_FOUND where either is not on the session named, SWAP_IMPOSSIBLE where one is on both already,
   * SESSION_PAST, SESSION_CANCELLED
   */
  async propose(draft: SessionSwapDraft): Promise<SessionSwapView> {
    const swap = { ...draft, organiserId: this.me, state: 'PROPOSED' as const };
    await this.held(swap);
    await this.assertStands(swap);
    if (await createOnce(this.tenant, SessionSwapRow, swap))
      await this.notices.tell('SWAP_PROPOSED', [draft.otherId], { id: draft.id });
    return this.view(draft.id);
  }

  /**
   * Gives each the other's place, both or neither.
   * @throws DomainError SWAP_CLOSED when it was decided otherwise, SWAP_IMPOSSIBLE when one of the two is no longer where they
   * were, FACILITATOR_BUSY with the session that one of them leads then, SESSION_PAST, SESSION_CANCELLED
   */
  async accept(id: Id): Promise<SessionSwapView> {
    const swap = await this.tenant.repository(SessionSwapRow).findOneByOrFail({ id });
    if (swap.otherId !== this.me) throw new DomainError('NOT_FOUND');
    const [given, wanted] = await this.held(swap);
    // What the other does with it at this very moment is waited for.
    const { state } = await this.heldSwap(id);
    if (state === 'ACCEPTED') return this.view(id);
    if (state !== 'PROPOSED') throw new DomainError('SWAP_CLOSED');
    await this.assertStands(swap);
    const from = await leavePlace(this.tenant, given.id, swap.organiserId);
    const to = await leavePlace(this.tenant, wanted.id, swap.otherId);
    await takePlace(this.tenant, given, swap.otherId, from ?? 0);
    await takePlace(this.tenant, wanted, swap.organiserId, to ?? 0);
    await this.close(id, 'ACCEPTED');
    await this.notices.tell('SWAP_ACCEPTED', [swap.organiserId], { id });
    return this.view(id);
  }

  /** Takes one's own proposal back, or says no to another's; once it is decided, nothing changes. @throws DomainError SWAP_CLOSED when it was accepted */
  async end(id: Id): Promise<void> {
    const row = await this.heldSwap(id);
    if (![row.organiserId, row.otherId].includes(this.me)) throw new DomainError('NOT_FOUND');
    if (row.state === 'ACCEPTED') throw new DomainError('SWAP_CLOSED');
    if (row.state !== 'PROPOSED') return;
    const mine = row.organiserId === this.me;
    await this.close(id, mine ? 'WITHDRAWN' : 'DECLINED');
    if (!mine) await this.notices.tell('SWAP_DECLINED', [row.organiserId], { id });
  }

  /** Both sessions, held in the order of their ids, so that two swaps of the same two never wait for each other. */
  private async held({
    sessionId,
    otherSessionId,
  }: SessionSwapDraft): Promise<[StoredSession, StoredSession]> {
    const held = new Map<Id, StoredSession>();
    const now = new Date().toISOString();
    for (const id of [sessionId, otherSessionId].sort()) {
      const session = await holdSession(this.tenant, id);
      assertMayMove('replyToAsking', session, now);
      held.set(id, session);
    }
    return [held.get(sessionId) as StoredSession, held.get(otherSessionId) as StoredSession];
  }

  private async assertStands(swap: SessionSwapDraft & { organiserId: Id }): Promise<void> {
    const { sessionId, otherSessionId, organiserId, otherId } = swap;
    if (sessionId === otherSessionId || organiserId === otherId)
      throw new DomainError('SWAP_IMPOSSIBLE');
    const on = (session: Id, organiser: Id) => isOn(this.tenant, session, organiser);
    if (!(await on(sessionId, organiserId)) || !(await on(otherSessionId, otherId)))
      throw new DomainError('SWAP_IMPOSSIBLE');
    if ((await on(sessionId, otherId)) || (await on(otherSessionId, organiserId)))
      throw new DomainError('SWAP_IMPOSSIBLE');
  }

  private heldSwap(id: Id): Promise<SessionSwapRow> {
    return this.tenant
      .repository(SessionSwapRow)
      .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private close(id: Id, state: SwapState) {
    return this.tenant
      .repository(SessionSwapRow)
      .update({ id }, { state, closedAt: new Date().toISOString() });
  }

  private async view(id: Id): Promise<SessionSwapView> {
    const swap = await swapOf(this.tenant, this.me, id);
    if (!swap) throw new DomainError('NOT_FOUND');
    return swap;
  }

  private get me(): Id {
    return this.tenant.scope.organiserId;
  }
}
