import type { GroupCounted, GroupFacts, Id, Month } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

export function groupFacts(tenant: Tenant): Promise<GroupFacts[]> {
  return tenant.query(
    sql<GroupFacts>`select g.id, g.name, g.branch_id as "branchId", g.themes, g.format, g.insee_code as "inseeCode",
       commune.name as "communeName", g.archived_at is not null as archived
     from "group" g join commune on commune.insee_code = g.insee_code order by g.name, g.id`,
  );
}

/**
 * Sessions of some groups that are over, counted by month and by group, in a period and in the same months a year
 * earlier (`side`). A month of the year before is named as the one that it stands beside.
 */
export function countedOf(
  tenant: Tenant,
  { from, until }: { from: Month; until: Month },
  groups: readonly Id[],
): Promise<GroupCounted[]> {
  return tenant.query(
    sql<GroupCounted>`with due as (
       select side.name as side, s.group_id, date_trunc('month', s.date + side.back)::date as month, s.held and a.session_id is not null and a.not_held_reason is null as attended,
         not s.held as cancelled, s.held and a.not_held_reason is not null as unheld, s.held and not s.undecided and a.session_id is null as missing,
         a.attendee_count as present, a.first_timer_count as newcomers,
         case when ss.session_id is null then g.capacity else ss.capacity end as capacity,
         ss.seat_count as taken, ss.seat_count + ss.released_count + ss.largest_waiting_count > 0 as registration,
         extract(epoch from s.ends_at - s.starts_at) / 3600 * (
           select count(*) from session_facilitation f where f.association_id = s.association_id and f.session_id = s.id and f.state = 'CONFIRMED'
         ) as hours
       from (values ('now', interval '0 months'), ('before', interval '12 months')) as side (name, back)
       join session s on s.date >= to_date($1 || '-01', 'YYYY-MM-DD') - side.back
         and s.date < to_date($2 || '-01', 'YYYY-MM-DD') + interval '1 month' - side.back
       join "group" g on g.association_id = s.association_id and g.id = s.group_id
       left join attendance a on a.association_id = s.association_id and a.session_id = s.id
       left join session_seats ss on ss.association_id = s.association_id and ss.session_id = s.id
       where s.ends_at < now() and s.group_id = any($3::uuid[])
     )
     select side, to_char(month, 'YYYY-MM') as month, group_id as "groupId",
       count(*) filter (where attended)::int as held, count(*) filter (where cancelled)::int as cancelled, count(*) filter (where unheld)::int as "notHeld", count(*) filter (where missing)::int as "notEntered",
       coalesce(sum(present), 0)::int as present, coalesce(sum(newcomers), 0)::int as "firstTimers",
       coalesce(sum(capacity) filter (where attended), 0)::int as seats, coalesce(sum(present) filter (where capacity is not null), 0)::int as seated,
       count(*) filter (where attended and registration)::int as registrations, coalesce(sum(taken) filter (where attended and registration), 0)::int as registered,
       coalesce(sum(present) filter (where attended and registration), 0)::int as came,
       coalesce(sum(taken) filter (where attended and registration and capacity is not null), 0)::int as taken,
       coalesce(sum(capacity) filter (where attended and registration), 0)::int as offered,
       coalesce(sum(hours) filter (where attended), 0)::float as hours
     from due group by grouping sets ((side, month), (side, group_id))`,
    [from, until, groups],
  );
}

/** The first month in which a session of some groups was due; null where none was yet. */
export async function firstMonthOf(tenant: Tenant, groups: readonly Id[]): Promise<Month | null> {
  const [row] = await tenant.query(
    sql<{ month: Month | null }>`select to_char(min(s.date), 'YYYY-MM') as month from session s
     where s.group_id = any($1::uuid[]) and s.ends_at < now()`,
    [groups],
  );
  return row?.month ?? null;
}
