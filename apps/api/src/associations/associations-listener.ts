import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '@presence/domain';
import { sql } from '../database/sql';
import { Events } from '../events/events';

/** Whoever accepts an invitation has a seat; who had one before takes it again. */
@Injectable()
export class AssociationsListener implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on('invitation.accepted', ({ manager, associationId, accountId, roles }) =>
      manager.query(
        sql`insert into organiser (association_id, id, account_id, roles) values ($1, $2, $3, $4)
         on conflict (association_id, account_id) do update set roles = excluded.roles, left_at = null, version = organiser.version + 1`,
        [associationId, newId(), accountId, roles],
      ),
    );
  }
}
