import { Injectable } from '@nestjs/common';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { forgetSeats } from './seat-store';

/** Each hour, since midnight comes to each place at its own: seats are forgotten from the day after their session; counts stay. */
@Injectable()
export class NightlySeats extends AssociationJob {
  protected readonly queue = 'seats-purge';

  constructor(associations: AssociationJobs) {
    super(associations);
  }

  protected association(now: string): Promise<unknown> {
    return forgetSeats(this.tenant, now);
  }
}
