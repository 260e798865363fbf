import { Injectable } from '@nestjs/common';
import type { PlanPublicationUndone, PlanPublicationView } from '@presence/contract';
import { DomainError, placeChanges, type Id } from '@presence/domain';
import { In } from 'typeorm';
import { loadForChange } from '../../database/change';
import { Tenant } from '../../database/tenant';
import { Events } from '../../events/events';
import { lockAllGroups } from '../../groups/groups.service';
import { NotificationsService } from '../../notifications/notifications.service';
import {
  entrustSessions,
  holdSessions,
  sessionViews,
  type Entrusted,
} from '../../sessions/sessions.service';
import { holdPlans, storePlans } from '../planned-store';
import { PlanPublicationRow } from './plan-publication.entity';
import { publicationView, seatedOf } from './plan-publications.queries';
import { PublishedFacilitationRow } from './published-facilitation.entity';

type Link = PublishedFacilitationRow;

/** Takes a publication back: each session that nobody has changed since is led as before, and the plan is a plan again. */
@Injectable()
export class PlanUndoingService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
    private readonly notices: NotificationsService,
  ) {}

  /** Undone already, it returns the same once more. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
  async undo(id: Id, version: number): Promise<PlanPublicationUndone> {
    await lockAllGroups(this.tenant);
    await holdPlans(this.tenant);
    const { undoneAt } = await this.view(id);
    if (undoneAt === null) {
      const rows = this.tenant.repository(PlanPublicationRow);
      const row = await loadForChange(rows, { id }, version);
      const now = new Date().toISOString();
      const concerned = await this.restore(id, now);
      await rows.save(Object.assign(row, { undoneAt: now }));
      await this.notices.tell('PLAN_UNDONE', concerned, { id });
    }
    return this.undone(id);
  }

  /** Returns those whose places it had changed. */
  private async restore(publicationId: Id, now: string): Promise<Id[]> {
    const links = await this.links(publicationId);
    const linkOf = new Map(links.map((link) => [link.sessionId, link]));
    const seated = await seatedOf(
      this.tenant,
      links.flatMap(({ before }) => before.map(({ id }) => id)),
    );
    const held = await holdSessions(
      this.tenant,
      links.map(({ sessionId }) => sessionId),
    );
    const restored: { link: Link; session: Entrusted }[] = [];
    const groups = new Set<Id>();
    for (const session of held) {
      const link = linkOf.get(session.id);
      if (!link || session.version !== link.versionAfter || session.startsAt <= now) continue;
      groups.add(session.groupId);
      const facilitators = link.before.filter(({ id }) => seated.has(id));
      restored.push({
        link,
        session: { ...session, facilitators, ledByHand: link.ledByHandBefore },
      });
    }
    const back = await this.giveBack(restored);
    if (back.length === 0) return [];
    await this.tenant
      .repository(PublishedFacilitationRow)
      .update(
        { publicationId, sessionId: In(back.map(({ session }) => session.id)) },
        { undone: true },
      );
    await storePlans(
      this.tenant,
      back.map(({ link, session }) => ({
        ...{ sessionId: session.id, facilitatorIds: link.afterIds, proposedIds: link.proposedIds },
        basisIds: session.facilitators.map(({ id }) => id),
        basisStartsAt: session.startsAt,
      })),
    );
    for (const groupId of groups) await this.events.announce('session.entrusted', { groupId });
    return back.flatMap(({ link: { before, afterIds } }) =>
      placeChanges(
        before.map(({ id }) => id),
        afterIds,
      ).map(({ organiserId }) => organiserId),
    );
  }

  /** All at once, since one may take the place of another; where somebody leads elsewhere by now, one by one. */
  private async giveBack<T extends { session: Entrusted }>(all: readonly T[]): Promise<T[]> {
    const given = (some: readonly T[]) =>
      entrustSessions(
        this.tenant,
        some.map(({ session }) => session),
      ).then(
        () => true,
        (error: unknown) => {
          if (error instanceof DomainError && error.code === 'FACILITATOR_BUSY') return false;
          throw error;
        },
      );
    if (await given(all)) return [...all];
    const back: T[] = [];
    for (const each of all) if (await given([each])) back.push(each);
    return back;
  }

  private async undone(id: Id): Promise<PlanPublicationUndone> {
    const links = await this.links(id);
    const left = links.filter(({ undone }) => !undone).map(({ sessionId }) => sessionId);
    return {
      publication: await this.view(id),
      restoredCount: links.length - left.length,
      left: await sessionViews(this.tenant, left),
    };
  }

  private links(publicationId: Id): Promise<Link[]> {
    return this.tenant.repository(PublishedFacilitationRow).findBy({ publicationId });
  }

  private async view(id: Id): Promise<PlanPublicationView> {
    const view = await publicationView(this.tenant, id);
    if (!view) throw new DomainError('NOT_FOUND');
    return view;
  }
}
