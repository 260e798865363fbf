import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { forgetPlanned } from './planned-store';

/** Whoever leads no longer is planned nowhere. */
@Injectable()
export class FacilitationPlansListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('facilitator.left', ({ organiserId }) =>
      forgetPlanned(this.tenant, organiserId),
    );
  }
}
