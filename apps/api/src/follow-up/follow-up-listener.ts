import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { forgetOldNotes, forgetWordsOf } from './forgotten-words';

/** No word is kept of people who are erased, and none beyond its time. */
@Injectable()
export class FollowUpListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('people.erased', ({ personIds }) => forgetWordsOf(this.tenant, personIds));
    this.events.on('records.purged', ({ at, noteDays }) =>
      forgetOldNotes(this.tenant, at, noteDays),
    );
  }
}
