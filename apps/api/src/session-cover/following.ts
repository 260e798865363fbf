import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import {
  askAnew,
  closeRequests,
  closeWithSession,
  CoverService,
  noteAskedFor,
} from '../cover/cover.service';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { NotificationsService } from '../notifications/notifications.service';
import { askAgain } from '../sessions/sessions.service';
import { ableToLead, waitingFor } from './session-cover.queries';

type Followed = {
  id: Id;
  sessionId: Id;
  organiserId: Id;
  askedIds: Id[];
  coveredBy: Id | null;
  startsAt: string;
  held: boolean;
  open: boolean;
  moved: boolean;
  off: boolean;
  /** Somebody chose who leads: whoever was replaced is on it again, or their place is filled. */
  filled: boolean;
};

/** What of these groups no longer is as it was when somebody was looked for. */
const DIFFERING = sql<Followed>`
  select * from (
    select q.id, q.session_id as "sessionId", q.organiser_id as "organiserId", q.asked_ids as "askedIds", q.covered_by as "coveredBy",
      ${iso('s.starts_at')} as "startsAt", s.held, q.closed_at is null as open, s.starts_at <> q.asked_for as moved, q.off,
      exists (select 1 from session_facilitation f where f.association_id = q.association_id and f.session_id = q.session_id and f.organiser_id = q.organiser_id)
      or (exists (select 1 from session_facilitation f where f.association_id = q.association_id and f.session_id = q.session_id and f.position = q.place)
        and (select count(*) from session_facilitation f where f.association_id = q.association_id and f.session_id = q.session_id) >= g.facilitator_places) as filled
    from cover_request q
    join session s on s.association_id = q.association_id and s.id = q.session_id
    join "group" g on g.association_id = s.association_id and g.id = s.group_id
    where s.group_id = any ($1) and s.starts_at > now()
  ) x
  where (x.open and (not x.held or x.moved or x.filled)) or (x.off and x.held and not x.filled) or (x."coveredBy" is not null and x.held and x.moved)
  order by x."startsAt", x.id`;

/**
 * Cover follows its session. Cancelled, nobody is looked for, and those who asked or were asked are told; restored, it is asked for
 * again. Moved, those who were asked are asked for the new time, as far as they can, and whoever said yes to the old one is
 * asked whether they come to the new one. A place that somebody filled by hand is asked for no more.
 */
@Injectable()
export class Following implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
    private readonly cover: CoverService,
    private readonly notices: NotificationsService,
  ) {}

  onModuleInit(): void {
    this.events.on('group.changed', ({ groupIds }) => this.follow(groupIds));
    this.events.on('session.entrusted', ({ groupId }) => this.follow([groupId]));
  }

  private async follow(groupIds: readonly Id[]): Promise<void> {
    for (const request of await this.tenant.query(DIFFERING, [groupIds])) {
      if (request.coveredBy !== null) await this.askWhoeverCovers(request);
      else if (!request.held) await this.close(request);
      else if (request.filled) await this.close(request);
      else await this.askOthers(request);
    }
  }

  private async close({ id, sessionId, organiserId, held }: Followed): Promise<void> {
    if (held)
      await closeRequests(this.tenant, { sessionIds: [sessionId], organiserIds: [organiserId] });
    else await closeWithSession(this.tenant, id);
    await this.notices.tell('COVER_OFF', await waitingFor(this.tenant, id), { id });
    if (!held && organiserId !== this.tenant.scope.organiserId)
      await this.notices.tell('COVER_CANCELLED', [organiserId], { id });
  }

  private async askOthers({ id, askedIds, startsAt }: Followed): Promise<void> {
    const able = await ableToLead(this.tenant, [id]);
    const kept = askedIds.filter((asked) => able.some((one) => one.id === asked));
    await askAnew(this.tenant, id, kept, startsAt);
    if (kept.length === 0) await this.cover.ask([id]);
    else await this.notices.tell('COVER_ASKED', kept, { id });
  }

  private async askWhoeverCovers({ id, sessionId, coveredBy, startsAt }: Followed): Promise<void> {
    await noteAskedFor(this.tenant, id, startsAt);
    if (coveredBy !== null && (await askAgain(this.tenant, sessionId, coveredBy)))
      await this.notices.tell('PLACE_MOVED', [coveredBy], { id });
  }
}
