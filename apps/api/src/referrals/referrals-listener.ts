import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';

/** Referrals go with the person whom they led to, and those that led to nobody when their time has come. */
@Injectable()
export class ReferralsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('people.erased', ({ personIds }) =>
      this.tenant.query(sql`delete from referral where person_id = any ($1)`, [personIds]),
    );
    this.events.on('records.purged', ({ before }) =>
      this.tenant.query(
        sql`delete from referral where person_id is null and coalesce(decided_at, received_at) < $1::date`,
        [before],
      ),
    );
  }
}
