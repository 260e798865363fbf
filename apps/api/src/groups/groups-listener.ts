import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { lockAllGroups } from './lock-groups';

/** What stands on every group's listing changes only while all groups are held: no two projections overtake each other. */
@Injectable()
export class GroupsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    for (const name of ['association.changing', 'venue.changing', 'home-support.changing'] as const)
      this.events.on(name, () => lockAllGroups(this.tenant));
  }
}
