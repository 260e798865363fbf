import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { ListingProjection } from './listing-projection';

/** Published listings follow, in the same transaction, whatever they show. */
@Injectable()
export class ListingsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly projection: ListingProjection,
    private readonly tenant: Tenant,
  ) {}

  onModuleInit(): void {
    this.events.on('group.changed', ({ groupIds }) => this.projection.refresh(groupIds));
    this.events.on('venue.changed', ({ venueId }) => this.projection.refreshVenue(venueId));
    this.events.on('association.changed', () => this.projection.refreshAll());
    this.events.on('home-support.changed', async ({ before, after }) => {
      // The public form may have opened or closed: pages made before no longer hold.
      this.tenant.beforeCommit('directory version', () =>
        this.tenant.query(sql`update directory_version set version = version + 1`),
      );
      // Listings say whether the association takes requests for calls and visits.
      if (before.referralForm !== after.referralForm) await this.projection.refreshAll();
    });
  }
}
