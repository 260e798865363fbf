import { Injectable } from '@nestjs/common';
import { gemYearToRemind, type Id } from '@presence/domain';
import { today } from '../database/association-clock';
import { sql } from '../database/sql';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { NotificationsService } from '../notifications/notifications.service';

/** Each day of January: an association with a GEM is reminded of last year's report, once, unless it was handed in. */
@Injectable()
export class GemReminders extends AssociationJob {
  protected readonly queue = 'gem-reminders';

  constructor(
    associations: AssociationJobs,
    private readonly notices: NotificationsService,
  ) {
    super(associations);
  }

  protected association(now: string): Promise<void> {
    return this.remind(now);
  }

  /** Reminds the association of the transaction as on `now` (ISO instant). What is noted leaves in the same transaction. */
  async remind(now: string): Promise<void> {
    const year = gemYearToRemind(await today(this.tenant, now));
    if (year === null) return;
    const reminded = await this.tenant.query(
      sql<{ groupId: Id }>`
      insert into gem_reminder (association_id, group_id, year)
      select g.association_id, g.id, $1::int from "group" g
      where g.kind = 'MUTUAL_AID_GROUP_GEM' and g.archived_at is null and not exists (
        select 1 from gem_report r where r.association_id = g.association_id and r.group_id = g.id and r.year = $1::int and r.sent_at is not null)
      on conflict do nothing returning group_id as "groupId"`,
      [year],
    );
    if (reminded.length === 0) return;
    const administrators = await this.tenant.query(
      sql<{
        id: Id;
      }>`select id from organiser where left_at is null and 'ADMINISTRATOR' = any (roles)`,
    );
    for (const { groupId } of reminded)
      await this.notices.tell(
        'GEM_REPORT_DUE',
        administrators.map(({ id }) => id),
        { id: groupId },
      );
  }
}
