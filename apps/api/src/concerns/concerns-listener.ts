import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';

/** Concerns lose whom they are about when that person is erased, and stay with the safeguarding leads. */
@Injectable()
export class ConcernsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('people.erased', ({ personIds }) =>
      this.tenant.query(
        sql`update concern set person_id = null, contact_id = null, version = version + 1 where person_id = any ($1)`,
        [personIds],
      ),
    );
  }
}
