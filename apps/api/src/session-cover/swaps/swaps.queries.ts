import type { SessionSwapView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

const VIEW = `
  select w.id, w.state, w.organiser_id = $1 as mine, (select json_build_object('sessionId', s.id, 'groupName', g.name, 'date', s.date,
      'startTime', ${hhmm('s.start_time')}, 'endTime', ${hhmm('s.end_time')}, 'displayName', p.display_name)
    from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id
    join organiser o on o.association_id = s.association_id and o.id = w.organiser_id join account p on p.id = o.account_id
    where s.association_id = w.association_id and s.id = w.session_id) as given,
  (select json_build_object('sessionId', s.id, 'groupName', g.name, 'date', s.date,
      'startTime', ${hhmm('s.start_time')}, 'endTime', ${hhmm('s.end_time')}, 'displayName', p.display_name)
    from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id
    join organiser o on o.association_id = s.association_id and o.id = w.other_id join account p on p.id = o.account_id
    where s.association_id = w.association_id and s.id = w.other_session_id) as wanted
  from session_swap w`;

/** The swaps that the reader proposed or was proposed, and that are still to be decided. */
export const swapsOf = (tenant: Tenant, readerId: Id): Promise<SessionSwapView[]> =>
  tenant.query(
    sql<SessionSwapView>`${VIEW}
    where w.state = 'PROPOSED' and $1 in (w.organiser_id, w.other_id)
      and not exists (select 1 from session s where s.association_id = w.association_id and s.id in (w.session_id, w.other_session_id)
        and (not s.held or s.starts_at <= now()))
    order by w.proposed_at, w.id`,
    [readerId],
  );

/** One swap of the reader. */
export async function swapOf(
  tenant: Tenant,
  readerId: Id,
  id: Id,
): Promise<SessionSwapView | undefined> {
  const [swap] = await tenant.query(
    sql<SessionSwapView>`${VIEW} where w.id = $2 and $1 in (w.organiser_id, w.other_id)`,
    [readerId, id],
  );
  return swap;
}
