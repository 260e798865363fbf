import { Injectable } from '@nestjs/common';
import { lastClosedMonth } from '@presence/domain';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { StatisticsService } from './statistics.service';

/** Each night, in each association: a month that closed is told before anybody asks, while people are still where they were in it. */
@Injectable()
export class NightlyMonths extends AssociationJob {
  protected readonly queue = 'closed-months';

  constructor(
    associations: AssociationJobs,
    private readonly statistics: StatisticsService,
  ) {
    super(associations);
  }

  /** A year back, for servers that were away. */
  protected association(now: string): Promise<unknown> {
    const until = lastClosedMonth(now);
    const from = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
    return this.statistics.figures({ from, until });
  }
}
