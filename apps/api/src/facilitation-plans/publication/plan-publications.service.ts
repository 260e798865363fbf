import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  FacilitationPlanView,
  PlanPublicationDraft,
  PlanPublicationPreview,
  PlanPublicationView,
  PlanScope,
} from '@presence/contract';
import {
  DomainError,
  publicationOf,
  statesAfter,
  timed,
  type Id,
  type Publication,
} from '@presence/domain';
import { Tenant } from '../../database/tenant';
import { Events } from '../../events/events';
import { lockGroups } from '../../groups/groups.service';
import { NotificationsService } from '../../notifications/notifications.service';
import { entrustSessions, holdSessions, standingOnSessions } from '../../sessions/sessions.service';
import { FacilitationPlansService } from '../facilitation-plans.service';
import { holdPlans, storePlans } from '../planned-store';
import { PlanPublicationRow } from './plan-publication.entity';
import { publicationView } from './plan-publications.queries';
import { PublishedFacilitationRow } from './published-facilitation.entity';

/** Writes a plan into its sessions as one act, and tells each person once. */
@Injectable()
export class PlanPublicationsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
    private readonly notices: NotificationsService,
    private readonly plans: FacilitationPlansService,
  ) {}

  async preview(scope: PlanScope): Promise<PlanPublicationPreview> {
    return previewOf(publicationIn(await this.plans.read(scope)));
  }

  /**
   * Publishes what its preview said, or nothing. Sent again under the same id, it is published once.
   * @throws DomainError PLAN_OUTDATED where it would do anything else than its preview said, or nothing at all
   */
  async publish({ id, token, ...scope }: PlanPublicationDraft): Promise<PlanPublicationView> {
    // Groups and sessions before plans, as whatever changes a session holds them first.
    const first = (await this.plans.read(scope)).sessions.filter(({ planned }) => planned);
    const groupIds = [...new Set(first.map(({ groupId }) => groupId))];
    await lockGroups(this.tenant, groupIds);
    const sessionIds = first.map((session) => session.id);
    const held = await holdSessions(this.tenant, sessionIds);
    await holdPlans(this.tenant);
    const known = await publicationView(this.tenant, id);
    if (known) return known;
    const plan = await this.plans.read(scope);
    const publication = publicationIn(plan);
    const ready = new Set(publication.ready.map(({ sessionId }) => sessionId));
    const concerned = held.filter((session) => ready.has(session.id));
    if (previewOf(publication).token !== token || ready.size === 0 || concerned.length < ready.size)
      throw new DomainError('PLAN_OUTDATED');
    await this.store({ id, ...scope }, plan, concerned);
    for (const groupId of groupIds) await this.events.announce('session.entrusted', { groupId });
    const told = publication.ready.flatMap(({ changes }) => changes);
    await this.notices.tell(
      'PLAN_PUBLISHED',
      told.map(({ organiserId }) => organiserId),
      { id },
    );
    return (await publicationView(this.tenant, id)) as PlanPublicationView;
  }

  private async store(
    { id, from, to }: { id: Id; from: string; to: string },
    { sessions }: FacilitationPlanView,
    held: Awaited<ReturnType<typeof holdSessions>>,
  ): Promise<void> {
    const { associationId, organiserId: publishedBy } = this.tenant.scope;
    const before = await standingOnSessions(
      this.tenant,
      held.map((session) => session.id),
    );
    const planned = new Map(sessions.map((session) => [session.id, session.planned]));
    const entrusted = held.map((session) => {
      const after = planned.get(session.id)?.facilitatorIds ?? [];
      const facilitators = statesAfter(after, before.get(session.id) ?? [], publishedBy);
      return { ...session, facilitators, ledByHand: true, ledByHandBefore: session.ledByHand };
    });
    await entrustSessions(this.tenant, entrusted);
    await this.tenant
      .repository(PlanPublicationRow)
      .insert({ associationId, id, from, to, publishedBy });
    await this.tenant.repository(PublishedFacilitationRow).insert(
      entrusted.map((session) => ({
        ...{ associationId, publicationId: id, sessionId: session.id },
        before: before.get(session.id) ?? [],
        ledByHandBefore: session.ledByHandBefore,
        afterIds: session.facilitators.map((each) => each.id),
        proposedIds: planned.get(session.id)?.proposedIds ?? [],
        versionAfter: session.version + 1,
      })),
    );
    await storePlans(
      this.tenant,
      entrusted.map((session) => ({
        ...{ sessionId: session.id, facilitatorIds: null, proposedIds: [] },
        basisIds: session.facilitators.map((each) => each.id),
        basisStartsAt: session.startsAt,
      })),
    );
  }
}

function publicationIn({ sessions, people }: FacilitationPlanView): Publication {
  return publicationOf(
    sessions.map(({ facilitators, planned, facilitatorPlaces, ...session }) => ({
      ...timed(session),
      ...{ id: session.id, places: facilitatorPlaces, closedBy: session.closedBy },
      facilitatorIds: facilitators.map(({ id }) => id),
      plannedIds: planned?.facilitatorIds ?? null,
      outdatedBy: planned?.outdatedBy ?? null,
    })),
    new Map(
      people.map(({ id, absences, wishes, commitments }) => [
        id,
        {
          ...{ absences, wishes },
          commitments: commitments.map((each) => ({ ...timed(each), counts: each.counts })),
        },
      ]),
    ),
  );
}

function previewOf({ ready, heldBack, gaps }: Publication): PlanPublicationPreview {
  const of = Map.groupBy(
    ready.flatMap(({ changes }) => changes),
    ({ organiserId }) => organiserId,
  );
  const told = [...of].map(([organiserId, changes]) => {
    const count = (wanted: string) => changes.filter(({ change }) => change === wanted).length;
    return {
      ...{ organiserId, given: count('GIVEN'), taken: count('TAKEN') },
      otherRole: count('OTHER_ROLE'),
    };
  });
  const whole = JSON.stringify({ ready, heldBack, gaps });
  const token = createHash('sha256').update(whole).digest('hex');
  return { token, ready, heldBack, told, gaps };
}
