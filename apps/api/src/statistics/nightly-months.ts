import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { lastClosedMonth } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from '../notifications/jobs/jobs';
import { StatisticsService } from './statistics.service';

/** Each night, in each association: a month that closed is told before anybody asks, while people are still where they were in it. */
@Injectable()
export class NightlyMonths implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly statistics: StatisticsService,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('closed-months', () => this.run());
  }

  /** A year back, for servers that were away. */
  async run(): Promise<void> {
    const until = lastClosedMonth(new Date().toISOString());
    const from = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () => this.statistics.figures({ from, until })),
    );
  }
}
