import { Injectable } from '@nestjs/common';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { CoverWaves } from './cover-waves';

/** Every minute: cover requests that nobody took in time are asked of more people. Run twice, it asks once. */
@Injectable()
export class CoverWidening extends AssociationJob {
  protected readonly queue = 'cover-waves';

  constructor(
    associations: AssociationJobs,
    private readonly waves: CoverWaves,
  ) {
    super(associations);
  }

  protected association(): Promise<void> {
    return this.waves.askDue();
  }
}
