import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { SETTINGS_IN_FORCE } from '../home-support/home-support.service';
import { NotificationsService } from '../notifications/notifications.service';

/** A referral that nobody has decided within the days that the association allows itself. */
type OverdueReferral = { id: Id; receivedAt: Date; toldLateAt: Date | null };

/** In SQL, the referrals r that wait too long. */
const OVERDUE = `from referral r, ${SETTINGS_IN_FORCE}
  where r.state in ('RECEIVED', 'LOOKED_AT', 'FIRST_VISIT') and r.received_at < now() - make_interval(days => (s.v ->> 'referralDays')::int)`;

/** Every hour: referrals that wait too long are told to the coordinators, once each. */
@Injectable()
export class LateReferrals extends AssociationJob {
  protected readonly queue = 'referrals-upkeep';

  constructor(
    associations: AssociationJobs,
    private readonly notices: NotificationsService,
  ) {
    super(associations);
  }

  /** Oldest first; within the association's transaction. */
  overdueReferrals(): Promise<OverdueReferral[]> {
    return this.tenant.query(
      sql<OverdueReferral>`select r.id, r.received_at as "receivedAt", r.told_late_at as "toldLateAt" ${OVERDUE} order by r.received_at`,
    );
  }

  /** What is told is marked in the same transaction as its letters leave: two replicas at once tell it once. */
  protected async association(): Promise<void> {
    const late = await this.tenant.query(
      sql`update referral set told_late_at = now() where told_late_at is null and id in (select r.id ${OVERDUE}) returning id`,
    );
    const count = (late[0] as unknown[]).length;
    if (count === 0) return;
    const coordinators = await this.tenant.query(
      sql<{
        id: Id;
      }>`select id from organiser where left_at is null and 'COORDINATOR' = any (roles)`,
    );
    await this.notices.tell(
      'LATE_REFERRALS',
      coordinators.map(({ id }) => id),
      { count },
    );
  }
}
