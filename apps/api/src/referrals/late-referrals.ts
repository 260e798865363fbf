import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HOME_SUPPORT_DEFAULTS, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from '../notifications/jobs/jobs';
import { Notices } from '../notifications/notices/notices';

/** A referral that nobody has decided within the days that the association allows itself. */
export type OverdueReferral = { id: Id; receivedAt: Date; toldLateAt: Date | null };

/** In SQL, the referrals r that wait too long; $1 is the number of days that holds where none is set. */
const OVERDUE = `from referral r left join home_support_settings s on s.association_id = r.association_id
  where r.state in ('RECEIVED', 'LOOKED_AT', 'FIRST_VISIT') and r.received_at < now() - make_interval(days => coalesce((s.values ->> 'referralDays')::int, $1))`;

/** Every hour: referrals that wait too long are told to the coordinators, once each. */
@Injectable()
export class LateReferrals implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('referrals-upkeep', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) => this.tenant.runUnattended(id, () => this.tell()));
  }

  /** Oldest first; within the association's transaction. */
  overdueReferrals(): Promise<OverdueReferral[]> {
    return this.tenant.query<OverdueReferral>(
      `select r.id, r.received_at as "receivedAt", r.told_late_at as "toldLateAt" ${OVERDUE} order by r.received_at`,
      [HOME_SUPPORT_DEFAULTS.referralDays],
    );
  }

  /** What is told is marked in the same transaction as its letters leave: two replicas at once tell it once. */
  private async tell(): Promise<void> {
    const late = await this.tenant.query(
      `update referral set told_late_at = now() where told_late_at is null and id in (select r.id ${OVERDUE}) returning id`,
      [HOME_SUPPORT_DEFAULTS.referralDays],
    );
    const count = (late[0] as unknown[]).length;
    if (count === 0) return;
    const coordinators = await this.tenant.query<{ id: Id }>(
      `select id from organiser where left_at is null and 'COORDINATOR' = any (roles)`,
    );
    await this.notices.tell(
      'LATE_REFERRALS',
      coordinators.map(({ id }) => id),
      { count },
    );
  }
}
