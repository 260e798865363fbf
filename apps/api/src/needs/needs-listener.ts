import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { HolidayChangesService } from './holiday-changes.service';
import { NeedsService } from './needs.service';

/** Published rotas follow the settings of home support at once; needs end and are emptied with their person. */
@Injectable()
export class NeedsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly tenant: Tenant,
    private readonly needs: NeedsService,
    private readonly holidays: HolidayChangesService,
  ) {}

  onModuleInit(): void {
    this.events.on('home-support.changed', async ({ before, after }) => {
      if (
        before.heatwaveFrom !== after.heatwaveFrom ||
        before.heatwaveUntil !== after.heatwaveUntil
      )
        await this.needs.applyHeatwave();
      await this.holidays.apply(before, after);
    });
    this.events.on('person.ended', ({ personId, at }) => this.end(personId, at));
    this.events.on('people.erased', ({ personIds }) => this.empty(personIds));
  }

  private end(personId: Id, at: string): Promise<unknown> {
    return this.tenant.query(
      sql`update need set ended_at = $2, version = version + 1 where person_id = $1 and ended_at is null`,
      [personId, at],
    );
  }

  private empty(personIds: readonly Id[]): Promise<unknown> {
    return this.tenant.query(
      sql`update need set liked = '[]', impossible = '[]', usual = null, pauses = '[]', heatwave_round = false, ended_at = coalesce(ended_at, now()), version = version + 1 where person_id = any ($1)`,
      [personIds],
    );
  }
}
