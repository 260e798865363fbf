import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LEFT_COVER_DAYS, type Id } from '@presence/domain';
import { CoverService } from '../cover/cover.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { holdSession, leaveAll } from '../sessions/sessions.service';
import { SessionCoverService } from './session-cover.service';

/**
 * Whoever leads groups no longer is taken off all that is to come. Others are asked, in one mail, for what lacks people within
 * weeks; what is further away is marked as lacking somebody, for the team to plan.
 */
@Injectable()
export class FreedByLeaving implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
    private readonly cover: CoverService,
    private readonly sessions: SessionCoverService,
  ) {}

  onModuleInit(): void {
    this.events.on('facilitator.left', ({ organiserId }) => this.free(organiserId));
  }

  private async free(organiserId: Id): Promise<void> {
    const requestIds: Id[] = [];
    for (const { id } of await this.tenant.query(LACKING, [organiserId, LEFT_COVER_DAYS])) {
      const session = await holdSession(this.tenant, id);
      requestIds.push((await this.sessions.free(session, organiserId, 'UNAVAILABLE')).id);
    }
    await leaveAll(this.tenant, organiserId);
    await this.cover.ask(requestIds);
  }
}

/** What somebody leads within so many days and that lacks people without them. */
const LACKING = sql<{ id: Id }>`
  select s.id from session_facilitation f
  join session s on s.association_id = f.association_id and s.id = f.session_id
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  where f.organiser_id = $1 and f.held and not s.undecided and f.starts_at > now() and f.starts_at < now() + make_interval(days => $2::int)
    and (select count(*) from session_facilitation b where b.association_id = s.association_id and b.session_id = s.id) <= g.facilitator_places
  order by s.id`;
