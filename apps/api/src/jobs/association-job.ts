import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from './jobs';
import type { QueueName } from './queues';

/** What work that the product does by itself needs to come by every association. */
@Injectable()
export class AssociationJobs {
  constructor(
    readonly tenant: Tenant,
    readonly jobs: Jobs,
    @Inject(LOGIN_DATA_SOURCE) readonly logins: DataSource,
  ) {}
}

/**
 * Work that is done in every association whenever the time of its queue comes. Done twice, or at once by two processes, it
 * must have one effect.
 */
@Injectable()
export abstract class AssociationJob implements OnApplicationBootstrap {
  protected abstract readonly queue: QueueName;
  protected readonly tenant: Tenant;

  constructor(private readonly associations: AssociationJobs) {
    this.tenant = associations.tenant;
  }

  onApplicationBootstrap(): Promise<void> {
    return this.associations.jobs.work(this.queue, () => this.run());
  }

  /** Does it now, everywhere. Throws the first failure once all were come by. */
  run(): Promise<void> {
    return eachAssociation(this.associations.logins, (id) => this.come(id));
  }

  /** What is done in one association, within its transaction; `now` is an ISO instant. */
  protected abstract association(now: string): Promise<unknown>;

  /** For work that needs more than one transaction. */
  protected come(associationId: Id): Promise<unknown> {
    return this.tenant.runUnattended(associationId, () =>
      this.association(new Date().toISOString()),
    );
  }
}
