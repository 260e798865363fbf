import type { PlanGroupView, PlanPersonView, PlanScope } from '@presence/contract';
import type {
  FacilitationState,
  Id,
  PastPair,
  PlannedFacilitation,
  Session,
} from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** How far back it counts what somebody led. */
const PAST = `interval '6 months'`;

/** A session as planning finds it, with what is planned for it. */
export type PlannedSession = Pick<
  Session,
  'id' | 'groupId' | 'date' | 'startTime' | 'endTime' | 'timeZone' | 'startsAt' | 'endsAt'
> &
  Pick<Session, 'publicWord' | 'cancelledAt' | 'undecided'> & {
    venueName: string | null;
    facilitatorPlaces: number;
    facilitators: { id: Id; state: FacilitationState }[];
    planned: Omit<PlannedFacilitation, 'version'> | null;
    planVersion: number;
  };

const PLANNED_SESSION = `
  select s.id, s.group_id as "groupId", s.date, ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime",
    s.time_zone as "timeZone", ${iso('s.starts_at')} as "startsAt", ${iso('s.ends_at')} as "endsAt", s.public_word as "publicWord",
    ${iso('s.cancelled_at')} as "cancelledAt", s.undecided, v.name as "venueName", g.facilitator_places as "facilitatorPlaces",
    coalesce(f.facilitators, '[]') as facilitators, coalesce(p.version, 0) as "planVersion",
    case when p.facilitator_ids is not null then json_build_object('sessionId', s.id, 'facilitatorIds', p.facilitator_ids,
      'proposedIds', p.proposed_ids, 'basisIds', p.basis_ids, 'basisStartsAt', ${iso('p.basis_starts_at')}) end as planned
  from session s
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  left join venue v on v.association_id = s.association_id and v.id = s.venue_id
  left join planned_facilitation p on p.association_id = s.association_id and p.session_id = s.id
  left join lateral (
    select json_agg(json_build_object('id', f.organiser_id, 'state', f.state) order by f.position, f.organiser_id) as facilitators
    from session_facilitation f where f.association_id = s.association_id and f.session_id = s.id
  ) f on true
  where g.archived_at is null and g.facilitation_mode <> 'SELF_RUN'`;

/** The sessions that a plan is of, those that groups lead themselves aside, the first to begin first. */
export const plannedSessions = (
  tenant: Tenant,
  { from, to, branchId, groupIds }: PlanScope,
): Promise<PlannedSession[]> =>
  // The day around the instants lets the index on starts_at serve, whatever the zone.
  tenant.query(
    sql<PlannedSession>`${PLANNED_SESSION}
      and s.starts_at >= $1::date - interval '1 day' and s.starts_at < $2::date + interval '2 days'
      and s.date between $1::date and $2::date and ($3::uuid is null or g.branch_id = $3)
      and (cardinality($4::uuid[]) = 0 or s.group_id = any ($4))
    order by s.starts_at, g.name, s.id`,
    [from, to, branchId, groupIds],
  );

/** One of them. */
export async function plannedSession(tenant: Tenant, id: Id): Promise<PlannedSession | undefined> {
  const [session] = await tenant.query(sql<PlannedSession>`${PLANNED_SESSION} and s.id = $1`, [id]);
  return session;
}

/**
 * The groups that meet, with who may lead each: the team of its series, and whoever led it twice or more lately; where that
 * is nobody, whoever facilitates in its branch. Those of groups that lead themselves are asked of nobody.
 */
export const planGroups = (tenant: Tenant, from: string): Promise<PlanGroupView[]> =>
  tenant.query(
    sql<PlanGroupView>`
    with led as (
      select s.group_id, f.organiser_id, count(*) as times from session_facilitation f
      join session s on s.association_id = f.association_id and s.id = f.session_id
      where f.held and f.starts_at >= $1::date - ${PAST} and f.starts_at < $1::date group by 1, 2
    ), team as (
      select r.group_id, unnest(r.facilitator_ids) as organiser_id from series r where r.ended_at is null
      union select group_id, organiser_id from led where times > 1
    )
    select g.id, g.name, g.branch_id as "branchId", coalesce(known.ids, anybody.ids, '{}') as "teamIds"
    from "group" g
    left join lateral (
      select array_agg(o.id order by o.id) as ids from team t join organiser o on o.id = t.organiser_id and o.left_at is null
      where t.group_id = g.id) known on true
    left join lateral (
      select array_agg(o.id order by o.id) as ids from organiser o
      where o.left_at is null and 'FACILITATOR' = any (o.roles)
        and (g.branch_id is null or o.branch_id is null or o.branch_id = g.branch_id)) anybody on true
    where g.archived_at is null and g.facilitation_mode <> 'SELF_RUN'
    order by g.name, g.id`,
    [from],
  );

/**
 * Whoever may lead sessions, or leads any: with what stands against it on these days, the sessions of the plan (`$3`) aside.
 * Wishes and commitments are those of all quarters that the period touches.
 */
export const planPeople = (
  tenant: Tenant,
  { from, to }: Pick<PlanScope, 'from' | 'to'>,
  plannedIds: readonly Id[],
): Promise<PlanPersonView[]> =>
  tenant.query(
    sql<PlanPersonView>`
    with days as (
      select date_trunc('quarter', $1::date)::date as first, (date_trunc('quarter', $2::date) + interval '3 months')::date as end
    ), taken as (
      select f.organiser_id, s.date, f.starts_at, f.ends_at, true as counts, g.name
      from days, session_facilitation f
      join session s on s.association_id = f.association_id and s.id = f.session_id
      join "group" g on g.association_id = s.association_id and g.id = s.group_id
      where f.held and f.starts_at >= days.first and f.starts_at < days.end and f.session_id <> all ($3::uuid[])
      union all
      select v.volunteer_id, c.date, v.starts_at, v.ends_at, false, null
      from days, contact_volunteer v join contact c on c.association_id = v.association_id and c.id = v.contact_id
      where v.held and v.answer <> 'DECLINED' and v.starts_at >= $1::date - interval '1 day' and v.starts_at < $2::date + interval '2 days'
    )
    select o.id, a.display_name as "displayName", past.count as past, coalesce(absences.list, '[]') as absences,
      coalesce(commitments.list, '[]') as commitments, coalesce(wishes.list, '[]') as wishes
    from organiser o
    join account a on a.id = o.account_id
    cross join days
    cross join lateral (
      select count(*)::int as count from session_facilitation f
      where f.association_id = o.association_id and f.organiser_id = o.id and f.held and f.starts_at >= $1::date - ${PAST} and f.starts_at < $1::date
    ) past
    left join lateral (
      select json_agg(json_build_object('from', u."from", 'until', u.until) order by u."from") as list from unavailability u
      where u.association_id = o.association_id and u.organiser_id = o.id and u."from" <= $2::date and u.until >= $1::date
    ) absences on true
    left join lateral (
      select json_agg(json_build_object('date', t.date, 'startsAt', ${iso('t.starts_at')}, 'endsAt', ${iso('t.ends_at')},
        'counts', t.counts, 'groupName', t.name) order by t.starts_at) as list
      from taken t where t.organiser_id = o.id
    ) commitments on true
    left join lateral (
      select json_agg(json_build_object('quarter', w.quarter, 'mostSessions', w.most_sessions, 'weekdays', w.weekdays,
        'dates', w.dates, 'partnerIds', w.partner_ids) order by w.quarter) as list
      from facilitation_wishes w
      where w.association_id = o.association_id and w.organiser_id = o.id and w.quarter >= days.first and w.quarter < days.end
    ) wishes on true
    where o.left_at is null and ('FACILITATOR' = any (o.roles) or past.count > 0
      or exists (select 1 from session_facilitation f where f.association_id = o.association_id and f.organiser_id = o.id
        and f.starts_at >= $1::date and f.starts_at < $2::date + interval '2 days')
      or exists (select 1 from series r where r.association_id = o.association_id and r.ended_at is null and o.id = any (r.facilitator_ids)))
    order by a.display_name, o.id`,
    [from, to, plannedIds],
  );

/** The branches of the association, for whoever chooses among them. */
export const planBranches = (tenant: Tenant): Promise<{ id: Id; name: string }[]> =>
  tenant.query(sql<{ id: Id; name: string }>`select id, name from branch order by name, id`);

/** Who led groups together in the months before a period, and how often. */
export const pastPairs = (tenant: Tenant, from: string): Promise<PastPair[]> =>
  tenant.query(
    sql<PastPair>`
    select s.group_id as "groupId", array[one.organiser_id, other.organiser_id] as ids, count(*)::int as count
    from session_facilitation one
    join session_facilitation other on other.association_id = one.association_id and other.session_id = one.session_id
      and other.organiser_id > one.organiser_id
    join session s on s.association_id = one.association_id and s.id = one.session_id
    where one.held and one.starts_at >= $1::date - ${PAST} and one.starts_at < $1::date
    group by s.group_id, one.organiser_id, other.organiser_id`,
    [from],
  );

/** Whether people are missing on a session that is to come until the end of a date. */
export async function lacksPeople(tenant: Tenant, to: string): Promise<boolean> {
  const rows = await tenant.query(
    sql`select 1 from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id
    where s.held and not s.undecided and s.starts_at > now() and s.starts_at < $1::date + interval '2 days' and s.date <= $1::date
      and g.archived_at is null and g.facilitation_mode <> 'SELF_RUN'
      and (select count(*) from session_facilitation f where f.association_id = s.association_id and f.session_id = s.id) < g.facilitator_places
    limit 1`,
    [to],
  );
  return rows.length > 0;
}
