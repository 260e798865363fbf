import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { UNDO_HOURS } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { eachAssociation } from '../../database/each-association';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../notifications/jobs/jobs';

/** Every hour: drafts deleted a day ago go for good. */
@Injectable()
export class DeletedRotas implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('deleted-rotas', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () =>
        this.tenant.query(
          'delete from rota where published_at is null and deleted_at <= now() - make_interval(hours => $1::int)',
          [UNDO_HOURS],
        ),
      ),
    );
  }
}
