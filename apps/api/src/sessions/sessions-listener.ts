import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { stopMeeting } from './stop-meeting';

/** Whoever leads groups no longer stands in no series, and a group that closed meets no more. */
@Injectable()
export class SessionsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('facilitator.left', ({ organiserId }) => this.leavesSeries(organiserId));
    this.events.on('group.closed', ({ groupId }) => stopMeeting(this.tenant, groupId));
  }

  private async leavesSeries(organiserId: Id): Promise<void> {
    await this.tenant.query(
      sql`update series set facilitator_ids = array_remove(facilitator_ids, $1), version = version + 1 where $1 = any (facilitator_ids) and ended_at is null`,
      [organiserId],
    );
  }
}
