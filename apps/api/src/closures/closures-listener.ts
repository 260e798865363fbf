import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { closeMade } from './close-made';

/** What a series makes on closed dates is closed too. */
@Injectable()
export class ClosuresListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('sessions.made', ({ sessionIds }) => closeMade(this.tenant, sessionIds));
  }
}
