import type { SessionCoverView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { Able } from '../cover/cover.service';

const LEADS = `from session_facilitation f where f.association_id = o.association_id and f.organiser_id = o.id`;
const THEN = `tstzrange(s.starts_at, s.ends_at)`;
/** Has led the group before. */
const KNOWS = `exists (select 1 ${LEADS} and f.starts_at < now() and f.held and exists (
    select 1 from session b where b.association_id = f.association_id and b.id = f.session_id and b.group_id = s.group_id))`;

/**
 * Who could take the place that each request asks for: leads groups of this branch, or has led this one; is not on the session,
 * did not say that they cannot come, and has nothing else then.
 */
export const ableToLead = (
  tenant: Tenant,
  requestIds: readonly Id[],
): Promise<(Able & { requestId: Id })[]> =>
  tenant.query(
    sql<Able & { requestId: Id }>`
    select q.id as "requestId", o.id, ${KNOWS} as known,
      (select count(*)::int ${LEADS} and f.held and f.starts_at between s.starts_at - interval '28 days' and s.starts_at + interval '28 days') as load
    from cover_request q
    join session s on s.association_id = q.association_id and s.id = q.session_id
    join "group" g on g.association_id = s.association_id and g.id = s.group_id
    join organiser o on o.association_id = q.association_id and o.left_at is null
    where q.id = any ($1) and o.id <> q.organiser_id
      and (${KNOWS} or ('FACILITATOR' = any (o.roles) and (g.branch_id is null or o.branch_id is null or o.branch_id = g.branch_id)))
      and not exists (select 1 ${LEADS} and (f.session_id = s.id or (f.held and tstzrange(f.starts_at, f.ends_at) && ${THEN})))
      and not exists (select 1 from contact_volunteer v where v.association_id = o.association_id and v.volunteer_id = o.id and v.held
        and v.answer <> 'DECLINED' and tstzrange(v.starts_at, v.ends_at) && ${THEN})
      and not exists (select 1 from unavailability u where u.association_id = o.association_id and u.organiser_id = o.id and s.date between u."from" and u.until)
      and not exists (select 1 from cover_request mine where mine.association_id = o.association_id and mine.session_id = s.id and mine.organiser_id = o.id
        and mine.closed_at is null)
    order by q.id, o.id`,
    [requestIds],
  );

/** The open requests of a session, for whoever reads its page. */
export const requestsOfSession = (
  tenant: Tenant,
  sessionId: Id,
  readerId: Id,
): Promise<SessionCoverView[]> =>
  tenant.query(
    sql<SessionCoverView>`
    select q.id, q.organiser_id as "organiserId", p.display_name as "displayName", q.reason, ${iso('q.opened_at')} as "openedAt",
      cardinality(q.asked_ids) as "askedCount", $2::uuid = any (q.asked_ids) as asked, ${MAY_ASK} as "mayTakeBack"
    from cover_request q
    join organiser o on o.association_id = q.association_id and o.id = q.organiser_id
    join account p on p.id = o.account_id
    where q.session_id = $1 and q.closed_at is null
    order by q.place, q.id`,
    [sessionId, readerId],
  );

/** Whether the organiser of `$2` may speak for `o` on the session of `$1`: for themselves, leading it too, or coordinating. */
const MAY_ASK = `(o.id = $2::uuid
    or exists (select 1 from organiser me where me.association_id = o.association_id and me.id = $2 and me.roles && '{ADMINISTRATOR,COORDINATOR}')
    or exists (select 1 from session_facilitation mine where mine.association_id = o.association_id and mine.session_id = $1 and mine.organiser_id = $2))`;

/** Whether somebody may say for somebody else that they cannot lead a session. */
export async function maySpeakFor(
  tenant: Tenant,
  sessionId: Id,
  readerId: Id,
  organiserId: Id,
): Promise<boolean> {
  const [row] = await tenant.query(
    sql<{ may: boolean }>`select ${MAY_ASK} as may from organiser o where o.id = $3`,
    [sessionId, readerId, organiserId],
  );
  return row?.may ?? false;
}

type OpenRequest = { id: Id; place: number };

/** The open request in the place of somebody on a session. */
export async function openRequestOf(
  tenant: Tenant,
  sessionId: Id,
  organiserId: Id,
): Promise<OpenRequest | undefined> {
  const [row] = await tenant.query(
    sql<OpenRequest>`select id, place from cover_request where session_id = $1 and organiser_id = $2 and closed_at is null`,
    [sessionId, organiserId],
  );
  return row;
}

/** Whether somebody can be put on a session: they sit here and are not on it. */
export async function canJoin(tenant: Tenant, sessionId: Id, organiserId: Id): Promise<boolean> {
  const rows = await tenant.query(
    sql`select 1 from organiser o where o.id = $2 and o.left_at is null
      and not exists (select 1 ${LEADS} and f.session_id = $1)`,
    [sessionId, organiserId],
  );
  return rows.length > 0;
}

/** Those whom the mail of a request reached and who have not said that they cannot. */
export async function waitingFor(tenant: Tenant, requestId: Id): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{
      id: Id;
    }>`select organiser_id as id from cover_ask where request_id = $1 and answer is null and yes_hash is not null`,
    [requestId],
  );
  return rows.map(({ id }) => id);
}
