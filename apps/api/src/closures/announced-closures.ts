import { CLOSURE_ANNOUNCED_DAYS, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/**
 * Groups whose published listing does not tell yet of a closure that comes into view, or tells of one that has ended: what
 * everybody reads changes with the days, and nobody writes.
 */
export async function groupsToAnnounce(tenant: Tenant): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{ id: Id }>`
    select p.id from published_listing p
    join "group" g on g.association_id = p.association_id and g.id = p.id
    where (p.document #>> '{closure,to}')::date < (now() at time zone g.time_zone)::date
      or (p.document #>> '{closure,to}' is null and exists (
        select 1 from closure c where c.association_id = g.association_id and c.undone_at is null
          and c."to" >= (now() at time zone g.time_zone)::date
          and c."from" <= (now() at time zone g.time_zone)::date + ${CLOSURE_ANNOUNCED_DAYS}
          and (c.scope = 'ASSOCIATION' or c.group_id = g.id or c.branch_id = g.branch_id or exists (
            select 1 from closure_session d join session s on s.association_id = d.association_id and s.id = d.session_id
            where c.venue_id is not null and d.association_id = c.association_id and d.closure_id = c.id
              and d.done = 'CANCELLED' and s.group_id = g.id and s.cancelled_at is not null and s.version = d.version_after))))`,
  );
  return rows.map(({ id }) => id);
}
