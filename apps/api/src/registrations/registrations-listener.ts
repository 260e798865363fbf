import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { groupOf } from '../groups/groups.service';
import { storeCapacity } from './seat-store';

/** Where a group takes more people, the first who wait have a seat; where it takes fewer, nobody loses one. */
@Injectable()
export class RegistrationsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('group.resized', async ({ groupId }) => {
      const { capacity } = await groupOf(this.tenant, groupId);
      await storeCapacity(this.tenant, groupId, capacity);
    });
  }
}
