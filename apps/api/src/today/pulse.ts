import type { TodayPulse } from '@presence/contract';
import { sql } from '../database/sql';

const OPEN = (rows: string) =>
  `(select count(*) || ':' || coalesce(sum(x.version), 0) from ${rows})`;
const FOR = (role: string, rows: string) =>
  `case when '${role}' = any (me.roles) then ${OPEN(rows)} end`;

/** Counted over a day, so that the price stays that of the day's changes; the last moment tells two changes apart. */
const LATELY = (table: string, at: string) =>
  `(select count(*) || ':' || coalesce(max(x.${at})::text, '') from ${table} x where x.${at} > now() - interval '1 day')`;

/**
 * In SQL, a text that changes whenever a concern or a referral comes, changes or goes, for those who see to them; read
 * from the short indexes of what is open, since pages ask it again and again. `people` tells that somebody may no longer be shown. $1 is the organiser.
 */
export const PULSE = sql<TodayPulse>`select concat_ws(' ',
    ${FOR('SAFEGUARDING_LEAD', 'concern x where x.closed_at is null')},
    ${FOR('COORDINATOR', `referral x where x.state in ('RECEIVED', 'LOOKED_AT', 'FIRST_VISIT')`)},
    ${FOR('COORDINATOR', 'cover_request x where x.closed_at is null')}) as version,
    concat_ws(' ',
    ${LATELY('consent', 'withdrawn_at')},
    ${LATELY('supported_person', 'ended_at')},
    ${LATELY('supported_person', 'erased_at')}) as people
  from organiser me where me.id = $1`;
