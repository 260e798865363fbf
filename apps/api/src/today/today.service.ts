import { Injectable } from '@nestjs/common';
import type { SessionView, Today, TodayPulse, WaitingCounts } from '@presence/contract';
import { AuditService } from '../audit/audit.service';
import { SETTINGS_IN_FORCE } from '../home-support/home-support.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { SESSION_VIEW } from '../sessions/sessions.service';
import { MY_DAY, openMyDay, type SealedMyDay } from './my-day';
import { namesPeople, openQueue, type SealedWaiting } from './open-queue';
import { PULSE } from './pulse';
import { nameOpener } from './sealed-name';
import { WAITING, WAITING_COUNTS } from './waiting.queries';

const sessions = (condition: string, limit: number) =>
  `(select coalesce(json_agg(x), '[]') from (${SESSION_VIEW} where ${condition} order by s.starts_at, s.id limit ${limit}) x)`;
const TO_COME = `s.ends_at > $2::timestamptz and s.starts_at < $2::timestamptz + interval '60 days'`;
// Not by the names around a session: they would be gathered for each one that somebody else leads.
const LED_BY_ME = `select 1 from session_facilitation own where own.association_id = s.association_id and own.session_id = s.id and own.organiser_id = $1`;
const ME = `organiser me, ${SETTINGS_IN_FORCE} where me.id = $1`;

/** How many sessions of one's own, and of others, are shown. */
const OWN = 4;
const OTHERS = 8;

/** The whole home page in one statement: short lists, each bounded. $1 is the organiser, $2 now, $3 the account, $4 the association. */
const TODAY = sql<TodayAsRead>`select
  ${sessions(`${TO_COME} and s.held and exists (${LED_BY_ME})`, OWN)} as "mySessions",
  case when me.roles && '{ADMINISTRATOR,COORDINATOR,FACILITATOR}' then ${sessions(TO_COME, OWN + OTHERS)} else '[]'::json end as next,
  ${MY_DAY} as mine,
  ${WAITING} as waiting,
  exists (select 1 from audit_event where association_id = $4 and account_id = $3 and action = 'READ people'
    and at >= date_trunc('day', $2::timestamptz, 'UTC')) as "namesNoted"
  from ${ME}`;

type TodayAsRead = {
  mySessions: SessionView[];
  next: SessionView[];
  mine: SealedMyDay | null;
  waiting: SealedWaiting;
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
    const [row] = await this.tenant.query(TODAY, [organiserId, now, accountId, associationId]);
    const { mySessions, next, mine, waiting, namesNoted } = row as TodayAsRead;
    if (namesPeople(waiting) && !namesNoted) await this.audit.record('READ people', null);
    const names = nameOpener(await this.sealing.opener());
    const own = mySessions.map(({ id }) => id);
    return {
      mySessions,
      mine: mine && openMyDay(mine, names),
      queue: openQueue(waiting, names, now),
      next: next.filter(({ id }) => !own.includes(id)).slice(0, OTHERS),
    };
  }

  /** What the menu says; what nobody waits for is left out. */
  async counts(): Promise<WaitingCounts> {
    const [row] = await this.tenant.query(
      sql<{ counts: Record<string, number | null> }>`select ${WAITING_COUNTS} as counts from ${ME}`,
      [this.tenant.scope.organiserId, new Date().toISOString()],
    );
    return Object.fromEntries(Object.entries(row?.counts ?? {}).filter(([, count]) => count));
  }

  async pulse(): Promise<TodayPulse> {
    const [row] = await this.tenant.query(PULSE, [this.tenant.scope.organiserId]);
    return row as TodayPulse;
  }
}
