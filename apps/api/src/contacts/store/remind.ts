import { statesBefore, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** Contacts older than this are past chasing. */
const CHASED_DAYS = 30;

/** Notes that the volunteers of contacts over for so many hours without an outcome are asked for it; returns who they are. */
export async function noteOutcomesAskedFor(
  tenant: Tenant,
  now: string,
  hours: number,
): Promise<Id[]> {
  const [chased] = await tenant.query(
    sql<{ volunteerIds: Id[] | null }>`with missing as (
       select c.id from contact c where ${MISSING} and c.chased_at is null and c.ends_at < $1::timestamptz - $2 * interval '1 hour'
       for update of c skip locked),
     marked as (update contact set chased_at = $1 where id in (select id from missing) returning id)
     select array_agg(distinct volunteer_id) as "volunteerIds" from contact_volunteer where answer <> 'DECLINED' and contact_id in (select id from marked)`,
    [now, hours, statesBefore('remind')],
  );
  return chased?.volunteerIds ?? [];
}

/** Notes that the coordinators are told, so many hours after the volunteers were asked in vain; returns which contacts. */
export async function noteEscalated(tenant: Tenant, now: string, hours: number): Promise<Id[]> {
  const [rows = []] = await tenant.query(
    sql<{ id: Id }[]>`update contact set escalated_at = $1 where id in (
       select c.id from contact c where ${MISSING} and c.escalated_at is null and c.chased_at < $1::timestamptz - $2 * interval '1 hour'
       for update of c skip locked) returning id`,
    [now, hours, statesBefore('remind')],
  );
  return rows.map(({ id }) => id);
}

// The index is on the start.
const MISSING = `c.state = any ($3) and c.starts_at > $1::timestamptz - interval '${CHASED_DAYS + 1} days' and c.starts_at < $1::timestamptz and c.ends_at > $1::timestamptz - interval '${CHASED_DAYS} days' and c.ends_at < $1::timestamptz
  and exists (select 1 from contact_volunteer cv where cv.contact_id = c.id and cv.answer <> 'DECLINED')
  and not exists (select 1 from outcome o where o.contact_id = c.id)`;
