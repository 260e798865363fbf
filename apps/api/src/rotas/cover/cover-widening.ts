import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { eachAssociation } from '../../database/each-association';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../notifications/jobs/jobs';
import { CoverWaves } from './cover-waves';

/** Every minute: cover requests that nobody took in time are asked of more volunteers. Run twice, it asks once. */
@Injectable()
export class CoverWidening implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly waves: CoverWaves,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('cover-waves', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () => this.waves.askDue()),
    );
  }
}
