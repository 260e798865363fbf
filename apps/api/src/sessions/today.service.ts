import { Injectable } from '@nestjs/common';
import type { Today } from '@presence/contract';
import { AuditService } from '../audit/audit.service';
import { HOME_SUPPORT_TODAY, openToday, type SealedToday } from '../contacts/home-support-today';
import { MY_DAY, openMyDay, type SealedMyDay } from '../contacts/my-day';
import { iso } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { SESSION_VIEW } from './sessions.queries';

const rows = (condition: string, order: string, limit: number) => `(
  select coalesce(json_agg(x), '[]') from (${SESSION_VIEW} where ${condition} order by ${order} limit ${limit}) x)`;

/** The whole home page in one statement: short lists, each bounded. $1 is the organiser, $2 now, $3 the account, $4 the association. */
const TODAY = `select
  ${rows(`s.ends_at > now() and s.starts_at < now() + interval '60 days'`, 's.starts_at', 8)} as next,
  ${rows(`s.ends_at < now() and s.starts_at > now() - interval '60 days' and s.held and a.session_id is null`, 's.starts_at desc', 12)} as "attendanceToEnter",
  ${rows(`s.starts_at > now() and s.starts_at < now() + interval '30 days' and s.held and f.ids is null and g.facilitation_mode <> 'SELF_RUN'`, 's.starts_at', 8)} as "withoutFacilitator",
  (select coalesce(json_agg(x order by x."verifiedUntil"), '[]') from (
     select g.id as "groupId", g.name as "groupName", ${iso('l.verified_until')} as "verifiedUntil"
     from listing l join "group" g on g.association_id = l.association_id and g.id = l.group_id
     where l.published_at is not null and l.verified_until < now() + interval '30 days' and g.archived_at is null) x) as "listingsToVerify",
  (select coalesce(json_agg(x order by x."groupName"), '[]') from (
     select g.id as "groupId", g.name as "groupName" from "group" g
     left join listing l on l.association_id = g.association_id and l.group_id = g.id
     where g.archived_at is null and l.published_at is null) x) as unpublished,
  ${HOME_SUPPORT_TODAY} as "homeSupport",
  ${MY_DAY} as mine,
  exists (select 1 from audit_event where association_id = $4 and account_id = $3 and action = 'READ people'
    and at >= date_trunc('day', $2::timestamptz, 'UTC')) as "namesNoted"`;

type Read = Omit<Today, 'homeSupport' | 'mine'> & {
  homeSupport: SealedToday | null;
  mine: SealedMyDay | null;
  namesNoted: boolean;
};

@Injectable()
export class TodayService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  /** Whoever read people's names here is noted once a day: they come by more often than they read. */
  async read(): Promise<Today> {
    const now = new Date().toISOString();
    const { organiserId, accountId, associationId } = this.tenant.scope;
    const [row] = await this.tenant.query<Read>(TODAY, [
      organiserId,
      now,
      accountId,
      associationId,
    ]);
    const { homeSupport, mine, namesNoted, ...today } = row as Read;
    const named =
      homeSupport !== null && homeSupport.silent.count + homeSupport.unanswered.count > 0;
    if (named && !namesNoted) await this.audit.record('READ people', null);
    const open = await this.sealing.opener();
    return {
      ...today,
      homeSupport: homeSupport && openToday(homeSupport, open, now),
      mine: mine && openMyDay(mine, open),
    };
  }
}
