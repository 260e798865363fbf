import { Injectable } from '@nestjs/common';
import { schoolHolidayOn, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import { ReceiptsService } from '../idempotency/receipts.service';
import { Events } from '../events/events';
import { NotificationsService } from '../notifications/notifications.service';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { groupsToAnnounce } from '../closures/closures.service';
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
    private readonly notices: NotificationsService,
    private readonly receipts: ReceiptsService,
  ) {
    super(associations);
  }

  protected async association(): Promise<void> {
    await this.receipts.forgetOld(new Date().toISOString());
    const made = await rollSeriesForward(this.tenant);
    if (made.sessionIds.length > 0)
      await this.events.announce('sessions.made', { sessionIds: made.sessionIds });
    for (const { id, readerIds } of made.removals)
      await this.notices.tell('SESSIONS_REMOVED', readerIds, { id });
    const changed = new Set(made.groupIds);
    for (const id of await groupsToAnnounce(this.tenant)) changed.add(id);
    for (const { id } of await this.stale()) changed.add(id);
    for (const id of await this.certainByNow()) changed.add(id);
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

  /** Published listings with dates that they call uncertain, although their school holidays have become known. */
  private async certainByNow(): Promise<Id[]> {
    const uncertain = await this.tenant.query(
      sql<{ id: Id; date: string; inseeCode: string }>`
      select p.id, s ->> 'date' as date,
        coalesce(s #>> '{place,inseeCode}', p.document #>> '{place,inseeCode}') as "inseeCode"
      from published_listing p, jsonb_path_query(p.document, '$.sessions[*] ? (@.uncertain == true)') s`,
    );
    return uncertain
      .filter(({ date, inseeCode }) => schoolHolidayOn(date, inseeCode) !== 'UNKNOWN')
      .map(({ id }) => id);
  }
}
