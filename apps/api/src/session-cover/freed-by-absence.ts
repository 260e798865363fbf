import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, type Id } from '@presence/domain';
import { CoverService } from '../cover/cover.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { holdSession } from '../sessions/sessions.service';
import { SessionCoverService } from './session-cover.service';

type Days = { organiserId: Id; from: string; until: string };

/** Whoever is away leads nothing on those days: others are asked, in one mail for all of it; back again, it is theirs again. */
@Injectable()
export class FreedByAbsence implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
    private readonly cover: CoverService,
    private readonly sessions: SessionCoverService,
  ) {}

  onModuleInit(): void {
    this.events.on('organiser.absent', (days) => this.free(days));
    this.events.on('organiser.back', (days) => this.giveBack(days));
  }

  private async free({ organiserId, from, until }: Days): Promise<void> {
    const led = await this.tenant.query(LED, [organiserId, from, until]);
    const requestIds: Id[] = [];
    for (const { id } of led) {
      const session = await holdSession(this.tenant, id);
      requestIds.push((await this.sessions.free(session, organiserId, 'UNAVAILABLE')).id);
    }
    await this.cover.ask(requestIds);
  }

  private async giveBack({ organiserId, from, until }: Days): Promise<void> {
    for (const { id } of await this.tenant.query(FREED, [organiserId, from, until]))
      await this.sessions.giveBack(id).catch((error: unknown) => {
        // They lead another session by now, or somebody was faster: the place stays as it is.
        if (!(error instanceof DomainError)) throw error;
      });
  }
}

const LED = sql<{ id: Id }>`
  select s.id from session_facilitation f join session s on s.association_id = f.association_id and s.id = f.session_id
  where f.organiser_id = $1 and f.held and f.starts_at > now() and s.date between $2::date and $3::date order by s.id`;

const FREED = sql<{ id: Id }>`
  select q.id from cover_request q join session s on s.association_id = q.association_id and s.id = q.session_id
  where q.organiser_id = $1 and q.reason = 'UNAVAILABLE' and q.closed_at is null and s.held and s.starts_at > now()
    and s.date between $2::date and $3::date order by s.id`;
