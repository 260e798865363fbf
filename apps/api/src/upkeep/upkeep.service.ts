import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { rollForward, type Id } from '@presence/domain';
import { IsNull, type DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { GroupRow } from '../groups/group.entity';
import { ReceiptsService } from '../idempotency/receipts.service';
import { ListingProjection } from '../listings/listing-projection';
import { Jobs } from '../notifications/jobs/jobs';
import { booked } from '../sessions/booking';
import {
  bookingsOf,
  sessionAt,
  storedOccurrences,
  storeSessions,
} from '../sessions/series-sessions';
import { SeriesRow } from '../sessions/series.entity';

/**
 * Every hour: keeps a rolling year of sessions ahead, and the directory's next dates and withdrawals true.
 * Done twice, or half done and begun again, it changes nothing more.
 */
@Injectable()
export class UpkeepService implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly projection: ListingProjection,
    private readonly receipts: ReceiptsService,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('upkeep', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () => this.association()),
    );
  }

  private async association(): Promise<void> {
    await this.receipts.forgetOld(new Date().toISOString());
    const changed = new Set<Id>();
    for (const { id, groupId } of await this.tenant
      .repository(SeriesRow)
      .findBy({ endedAt: IsNull() }))
      if (await this.roll(id)) changed.add(groupId);
    for (const { id } of await this.stale()) changed.add(id);
    await this.projection.refresh([...changed]);
  }

  /** Makes the sessions that the rolling year lacks. One that would clash is left out: its organiser plans it by hand. */
  private async roll(id: Id): Promise<boolean> {
    // Two replicas at the same hour take turns at each series, and a change saved meanwhile is read as it stands.
    const series = await this.tenant
      .repository(SeriesRow)
      .findOne({ where: { id, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (series === null) return false;
    const group = await this.tenant.repository(GroupRow).findOneByOrFail({ id: series.groupId });
    if (group.archivedAt !== null) return false;
    const now = new Date().toISOString();
    const existing = await this.tenant.query<{ originalStart: string }>(
      'select original_start as "originalStart" from session where series_id = $1',
      [series.id],
    );
    const missing = rollForward(existing, storedOccurrences(series, now), now).map((date) =>
      sessionAt(series, date),
    );
    for (const session of missing) {
      const bookings = () =>
        bookingsOf(series, [session as { id: Id; startsAt: string; endsAt: string }]);
      await booked(this.tenant, bookings, () =>
        storeSessions(this.tenant, series, [session]),
      ).catch((error: unknown) => {
        if (!(error instanceof Error) || !/_BUSY$/.test(error.message)) throw error;
      });
    }
    return missing.length > 0;
  }

  /** Published listings whose next date has passed, or that nobody verified in time. */
  private stale(): Promise<{ id: Id }[]> {
    return this.tenant.query<{ id: Id }>(
      'select id from published_listing where next_starts_at < now() or verified_until < now()',
    );
  }
}
