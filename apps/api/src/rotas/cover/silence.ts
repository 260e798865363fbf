import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { eachAssociation } from '../../database/each-association';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../notifications/jobs/jobs';
import { homeSupport } from '../planning/planning.queries';
import { CoverService } from './cover.service';
import { CoverWaves } from './cover-waves';
import { silent } from './cover.queries';

/** Looks for cover where a volunteer has not answered in the time that the association set. Run twice, it asks once. */
@Injectable()
export class Silence implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly cover: CoverService,
    private readonly waves: CoverWaves,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('rota-silence', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) => this.association(id));
  }

  /** Each contact in a transaction of its own, so that nobody who answers now waits for all the others; then all are asked in one. */
  private async association(associationId: Id): Promise<void> {
    const found = await this.tenant.runUnattended(associationId, async () =>
      silent(this.tenant, (await homeSupport(this.tenant)).acceptHours),
    );
    for (const { contactId, volunteerId } of found)
      await this.tenant.runUnattended(associationId, () =>
        this.cover.openSilent(contactId, volunteerId),
      );
    await this.tenant.runUnattended(associationId, () => this.waves.askDue());
  }
}
