import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';

/** Pairs and blocks go with the person who is erased. */
@Injectable()
export class VolunteersListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('people.erased', ({ personIds }) =>
      this.tenant.query(sql`delete from match where person_id = any ($1)`, [personIds]),
    );
  }
}
