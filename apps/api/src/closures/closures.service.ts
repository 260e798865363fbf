import { Injectable } from '@nestjs/common';
import type {
  ClosureDraft,
  ClosurePreview,
  ClosurePreviewQuery,
  ClosureUndone,
  ClosureView,
} from '@presence/contract';
import { DomainError, isSameClosure, overlaps, type ClosureScope, type Id } from '@presence/domain';
import { branchesOf, organiserOf } from '../associations/associations.service';
import { ContactsService } from '../contacts/contacts.service';
import { today } from '../database/association-clock';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { groupOf, lockAllGroups, lockGroups } from '../groups/groups.service';
import { sessionViews } from '../sessions/sessions.service';
import { venueOf } from '../venues/venues.service';
import { applyClosure, touchedBy } from './apply-closure';
import { ClosureContactRow } from './closure-contact.entity';
import { ClosureRow } from './closure.entity';
import { ClosureSessionRow } from './closure-session.entity';
import {
  closureView,
  closureViews,
  hasNeeds,
  meetingGroupIds,
  standingClosures,
} from './closures.queries';
import { undoSessions } from './undo-closure';

export { groupsToAnnounce } from './announced-closures';
export { closedDaysBetween, CLOSURES_OF_GROUP, type ClosureOfGroup } from './closures.queries';

type Closed = { scope: ClosureScope; closedId: Id | null };

@Injectable()
export class ClosuresService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
    private readonly contacts: ContactsService,
  ) {}

  async list(): Promise<ClosureView[]> {
    return closureViews(this.tenant, await today(this.tenant));
  }

  async preview(query: ClosurePreviewQuery): Promise<ClosurePreview> {
    await this.assertKnown(query);
    const touched = await touchedBy(this.tenant, query);
    const standing = await standingClosures(this.tenant, null);
    return {
      sessions: await sessionViews(
        this.tenant,
        touched.map(({ id }) => id),
      ),
      contactCount: query.scope === 'ASSOCIATION' ? await this.contacts.countOn(query) : 0,
      plansContacts: query.scope === 'ASSOCIATION' && (await hasNeeds(this.tenant)),
      overlapping: standing.filter((each) => overlaps(each, query)),
    };
  }

  /** @throws DomainError NOT_FOUND for what is not the association's; CLOSURE_EXISTS with the one that stands; as `applyClosure` */
  async close(draft: ClosureDraft): Promise<ClosureView> {
    await this.assertMay(draft.scope);
    await this.hold(draft);
    await this.assertKnown(draft);
    const same = (await standingClosures(this.tenant, draft.id)).find((each) =>
      isSameClosure(each, draft),
    );
    if (same) throw new DomainError('CLOSURE_EXISTS', { closureId: same.id });
    const { id, scope, closedId, from, to, publicWord, contacts } = draft;
    const row = {
      ...{ id, scope, from, to, publicWord, contacts },
      branchId: scope === 'BRANCH' ? closedId : null,
      groupId: scope === 'GROUP' ? closedId : null,
      venueId: scope === 'VENUE' ? closedId : null,
    };
    if (await createOnce(this.tenant, ClosureRow, row)) {
      const changed = await applyClosure(this.tenant, draft, new Date().toISOString());
      if (draft.contacts === 'CANCEL') await this.cancelContacts(draft);
      await this.announce(
        draft,
        changed.map(({ groupId }) => groupId),
      );
    }
    return this.view(id);
  }

  /** Undone already, it returns the same once more. */
  async undo(id: Id, version: number): Promise<ClosureUndone> {
    const { scope, closedId } = await this.view(id);
    await this.assertMay(scope);
    await this.hold({ scope, closedId });
    const rows = this.tenant.repository(ClosureRow);
    const { undoneAt } = await rows.findOneOrFail({
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (undoneAt === null) {
      const row = await loadForChange(rows, { id }, version);
      const now = new Date().toISOString();
      await rows.save(Object.assign(row, { undoneAt: now }));
      const changed = await undoSessions(this.tenant, id, now);
      await this.contacts.comeBack(
        await this.tenant.repository(ClosureContactRow).findBy({ closureId: id }),
      );
      await this.announce({ scope, closedId }, changed);
    }
    return this.undone(id);
  }

  private async undone(id: Id): Promise<ClosureUndone> {
    const links = await this.tenant.repository(ClosureSessionRow).findBy({ closureId: id });
    const ids = (undoing: ClosureSessionRow['undoing']) =>
      links.filter((link) => link.undoing === undoing).map(({ sessionId }) => sessionId);
    return {
      closure: await this.view(id),
      restoredCount: ids('RESTORED').length,
      stillClosedCount: ids('STILL_CLOSED').length,
      left: await sessionViews(this.tenant, ids('LEFT')),
    };
  }

  private async view(id: Id): Promise<ClosureView> {
    const view = await closureView(this.tenant, id);
    if (!view) throw new DomainError('NOT_FOUND');
    return view;
  }

  /** Facilitators close groups; all else is for those who coordinate. */
  private async assertMay(scope: ClosureScope): Promise<void> {
    if (scope === 'GROUP') return;
    const organiser = await organiserOf(this.tenant, this.tenant.scope.organiserId);
    const may = organiser?.roles.some((role) => role === 'ADMINISTRATOR' || role === 'COORDINATOR');
    if (!may) throw new DomainError('NOT_ALLOWED');
  }

  /** @throws DomainError NOT_FOUND, EntityNotFoundError */
  private async assertKnown({ scope, closedId }: Closed): Promise<void> {
    if (closedId === null) return;
    const known =
      scope === 'GROUP'
        ? await groupOf(this.tenant, closedId)
        : scope === 'VENUE'
          ? await venueOf(this.tenant, closedId)
          : (await branchesOf(this.tenant)).find(({ id }) => id === closedId);
    if (!known) throw new DomainError('NOT_FOUND');
  }

  /** Holds every group that may be touched, so that no session is made, moved or closed meanwhile. */
  private hold({ scope, closedId }: Closed): Promise<void> {
    return scope === 'GROUP' && closedId !== null
      ? lockGroups(this.tenant, [closedId])
      : lockAllGroups(this.tenant);
  }

  private async cancelContacts({ id: closureId, from, to }: ClosureDraft): Promise<void> {
    const { associationId } = this.tenant.scope;
    const gone = await this.contacts.withdrawOn({ from, to });
    if (gone.length === 0) return;
    await this.tenant
      .repository(ClosureContactRow)
      .insert(gone.map((each) => ({ ...each, associationId, closureId })));
  }

  /** Also groups without a session on these dates say that they are closed; those of a venue only where it touched them. */
  private async announce({ scope, closedId }: Closed, changed: readonly Id[]): Promise<void> {
    const concerned =
      scope === 'GROUP' && closedId !== null
        ? [closedId]
        : scope === 'VENUE'
          ? []
          : await meetingGroupIds(this.tenant, closedId);
    const groupIds = [...new Set([...concerned, ...changed])];
    await this.events.announce('group.changed', { groupIds });
  }
}
