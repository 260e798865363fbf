import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from '../notifications/jobs/jobs';
import { RetentionService } from './retention.service';

/** Each night, in each association: what has been kept long enough goes. */
@Injectable()
export class NightlyPurge implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly retention: RetentionService,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('people-purge', async () => {
      await eachAssociation(this.logins, (id) =>
        this.tenant.runUnattended(id, () => this.retention.purge(false)),
      );
    });
  }
}
