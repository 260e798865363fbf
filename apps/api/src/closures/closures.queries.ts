import type { ClosureView } from '@presence/contract';
import {
  daysOfClosures,
  type ClosedDay,
  type Closure,
  type Id,
  type PublishedClosure,
} from '@presence/domain';
import { iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

const CLOSED_ID = 'coalesce(c.branch_id, c.group_id, c.venue_id)';

const count = (done: string) =>
  `(select count(*)::int from closure_session l where l.association_id = c.association_id and l.closure_id = c.id and l.done = '${done}')`;

const VIEW = `
  select c.id, c.scope, ${CLOSED_ID} as "closedId", c."from", c."to", c.public_word as "publicWord",
    ${iso('c.undone_at')} as "undoneAt", c.version, coalesce(b.name, g.name, v.name) as "closedName",
    ${count('CANCELLED')} as "cancelledCount", ${count('MOVED')} as "movedCount", ${count('KEPT')} as "keptCount",
    (select count(*)::int from closure_contact k where k.association_id = c.association_id and k.closure_id = c.id) as "contactCount"
  from closure c
  left join branch b on b.association_id = c.association_id and b.id = c.branch_id
  left join "group" g on g.association_id = c.association_id and g.id = c.group_id
  left join venue v on v.association_id = c.association_id and v.id = c.venue_id`;

/** Every closure: those that stand on `today` or later, the first to begin first; then the past and the undone, the latest first. */
export const closureViews = (tenant: Tenant, today: string): Promise<ClosureView[]> =>
  tenant.query(
    sql<ClosureView>`${VIEW}
    order by (c.undone_at is null and c."to" >= $1::date) desc,
      case when c.undone_at is null and c."to" >= $1::date then c."from" end, c."from" desc, c.id`,
    [today],
  );

/** One closure; undefined when the association has none such. */
export async function closureView(tenant: Tenant, id: Id): Promise<ClosureView | undefined> {
  const [view] = await tenant.query(sql<ClosureView>`${VIEW} where c.id = $1`, [id]);
  return view;
}

export type StandingClosure = Pick<
  Closure,
  'id' | 'scope' | 'closedId' | 'from' | 'to' | 'publicWord'
>;

/** The closures that stand, the first to begin first, `except` aside. */
export const standingClosures = (tenant: Tenant, except: Id | null): Promise<StandingClosure[]> =>
  tenant.query(
    sql<StandingClosure>`
    select c.id, c.scope, ${CLOSED_ID} as "closedId", c."from", c."to", c.public_word as "publicWord"
    from closure c where c.undone_at is null and c."to" >= current_date - 2 and ($1::uuid is null or c.id <> $1)
    order by c."from", c.id`,
    [except],
  );

/**
 * The days of a period (both days included) on which the association is closed without calls and visits. A closure that kept
 * them closes no day for them.
 */
export async function closedDaysBetween(
  tenant: Tenant,
  from: string,
  until: string,
): Promise<ClosedDay[]> {
  const closures = await tenant.query(
    sql<Pick<Closure, 'from' | 'to' | 'publicWord'>>`
    select c."from", c."to", c.public_word as "publicWord" from closure c
    where c.contacts = 'CANCEL' and c.undone_at is null and c."from" <= $2::date and c."to" >= $1::date
    order by c."from", c.id`,
    [from, until],
  );
  return daysOfClosures(closures, { from, until });
}

/** Whether anybody is to be called or visited. */
export async function hasNeeds(tenant: Tenant): Promise<boolean> {
  const rows = await tenant.query(
    sql<{ id: Id }>`select id from need where ended_at is null limit 1`,
  );
  return rows.length > 0;
}

/** Which closures have decided about which of these sessions already. */
export async function decisionsOn(
  tenant: Tenant,
  sessionIds: readonly Id[],
): Promise<(sessionId: Id) => Id[]> {
  const rows = await tenant.query(
    sql<{ sessionId: Id; closureId: Id }>`
    select session_id as "sessionId", closure_id as "closureId" from closure_session where session_id = any ($1)`,
    [sessionIds],
  );
  return (sessionId) =>
    rows.filter((row) => row.sessionId === sessionId).map(({ closureId }) => closureId);
}

/** A standing closure as everybody may know it, with the sessions of a group that it cancelled. */
export type ClosureOfGroup = PublishedClosure & { sessionIds: Id[] };

/**
 * The standing closures that concern the group `g` and end on the day before $2 (an instant) or later, for a statement that
 * reads them with something else: of the association, of its branch, its own, and of a venue where it cancelled sessions of
 * the group.
 */
export const CLOSURES_OF_GROUP = `
  select c."from", c."to", c.public_word as "publicWord", l.ids as "sessionIds"
  from closure c cross join lateral (
    select coalesce(array_agg(s.id), '{}') as ids from closure_session d
    join session s on s.association_id = d.association_id and s.id = d.session_id
    where d.association_id = c.association_id and d.closure_id = c.id and d.done = 'CANCELLED'
      and s.group_id = g.id and s.cancelled_at is not null and s.version = d.version_after) l
  where c.undone_at is null and c."to" >= $2::timestamptz::date - 1
    and (c.scope = 'ASSOCIATION' or c.group_id = g.id or c.branch_id = g.branch_id or (c.venue_id is not null and cardinality(l.ids) > 0))
  order by c."from", c.id`;

/** The groups of the association that still meet, of one branch when it is named. */
export async function meetingGroupIds(tenant: Tenant, branchId: Id | null): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{ id: Id }>`
    select id from "group" where archived_at is null and ($1::uuid is null or branch_id = $1) order by id`,
    [branchId],
  );
  return rows.map(({ id }) => id);
}
