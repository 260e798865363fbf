import { Injectable } from '@nestjs/common';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { RetentionService } from './retention.service';

/** Each night, in each association: what has been kept long enough goes. */
@Injectable()
export class NightlyPurge extends AssociationJob {
  protected readonly queue = 'people-purge';

  constructor(
    associations: AssociationJobs,
    private readonly retention: RetentionService,
  ) {
    super(associations);
  }

  protected association(): Promise<unknown> {
    return this.retention.purge(false);
  }
}
