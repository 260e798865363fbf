import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { NotificationsService } from '../notifications/notifications.service';

/** Tells the coordinators of a referral as soon as it comes, and nothing of whom it is about. */
@Injectable()
export class ReferralLetters {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
  ) {}

  /**
   * Those of the branches that keep people company in the referral's commune, else in its département, and those of no
   * branch; everybody where there are none. Whoever typed it in knows.
   */
  async tell(referralId: Id): Promise<void> {
    const readers = await this.tenant.query(
      sql<{
        id: Id;
        near: boolean;
      }>`with place as (select r.insee_code, m.department_code from referral r join commune m on m.insee_code = r.insee_code where r.id = $1),
         served as (
           select x.branch_id, bool_or(x.insee_code = place.insee_code) as same from place, (
             select branch_id, insee_code from supported_person where ended_at is null union all select o.branch_id, v.insee_code from volunteer v join organiser o on o.id = v.id
           ) x join commune m on m.insee_code = x.insee_code where m.department_code = place.department_code and x.branch_id is not null group by x.branch_id)
       select o.id, o.branch_id is null or o.branch_id in (select branch_id from served where same or not exists (select 1 from served where same)) as near
       from organiser o where o.left_at is null and 'COORDINATOR' = any (o.roles) and o.id <> $2`,
      [referralId, this.tenant.scope.organiserId],
    );
    await this.notices.tellNearest('REFERRAL_RECEIVED', readers, { id: referralId });
  }
}
