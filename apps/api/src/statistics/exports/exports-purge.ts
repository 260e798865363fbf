import { Injectable } from '@nestjs/common';
import { sql } from '../../database/sql';
import { AssociationJob, AssociationJobs } from '../../jobs/association-job';
import { KEPT_DAYS } from './figure-exports.service';

/** Each night: files of figures that have expired go. */
@Injectable()
export class ExportsPurge extends AssociationJob {
  protected readonly queue = 'exports-purge';

  constructor(associations: AssociationJobs) {
    super(associations);
  }

  protected association(now: string): Promise<unknown> {
    return this.tenant.query(
      sql`delete from figure_export where created_at < $1::timestamptz - make_interval(days => $2)`,
      [now, KEPT_DAYS],
    );
  }
}
