import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** A session that a mail about publications may name; `changed` where the publication changed the reader's own place on it. */
export type PlaceToTell = {
  sessionId: Id;
  from: string;
  to: string;
  changed: boolean;
  undone: boolean;
};

/** The sessions to come of somebody in the periods of these publications, and those whose place the publications changed. */
export const placesToTell = (
  tenant: Tenant,
  organiserId: Id,
  publicationIds: readonly Id[],
): Promise<PlaceToTell[]> =>
  tenant.query(
    sql<PlaceToTell>`
    select f.session_id as "sessionId", p."from", p."to", true as changed, f.undone
    from plan_publication p
    join published_facilitation f on f.association_id = p.association_id and f.publication_id = p.id
    cross join lateral (
      select array_agg((b.value ->> 'id')::uuid order by b.ordinality) as ids from jsonb_array_elements(f.before) with ordinality b
    ) before
    where p.id = any ($2) and (($1 = any (f.after_ids)) <> ($1 = any (coalesce(before.ids, '{}')))
      or ($1 = any (f.after_ids) and (f.after_ids[1] = $1) is distinct from (before.ids[1] = $1)))
    union all
    select s.id, p."from", p."to", false, false
    from plan_publication p
    join session s on s.association_id = p.association_id and s.date between p."from" and p."to" and s.held and s.starts_at > now()
    join session_facilitation l on l.association_id = s.association_id and l.session_id = s.id and l.organiser_id = $1
    where p.id = any ($2)`,
    [organiserId, publicationIds],
  );
