import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { ReceiptsService } from '../idempotency/receipts.service';
import { Events } from '../events/events';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { rollSeriesForward } from '../sessions/sessions.service';

/**
 * Every hour: keeps a rolling year of sessions ahead, and the directory's next dates and withdrawals true.
 * Done twice, or half done and begun again, it changes nothing more.
 */
@Injectable()
export class UpkeepService extends AssociationJob {
  protected readonly queue = 'upkeep';

  constructor(
    associations: AssociationJobs,
    private readonly events: Events,
    private readonly receipts: ReceiptsService,
  ) {
    super(associations);
  }

  protected async association(): Promise<void> {
    await this.receipts.forgetOld(new Date().toISOString());
    const changed = new Set(await rollSeriesForward(this.tenant));
    for (const { id } of await this.stale()) changed.add(id);
    await this.events.announce('group.changed', { groupIds: [...changed] });
  }

  /** Published listings whose next date has passed, or that nobody verified in time. */
  private stale(): Promise<{ id: Id }[]> {
    return this.tenant.query(
      sql<{
        id: Id;
      }>`select id from published_listing where next_starts_at < now() or verified_until < now()`,
    );
  }
}
