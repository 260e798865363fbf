import type { Counted, Loaded, Met, Month, Waited } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

export type MonthSpan = { from: string; until: string };

/** The period's days as a half-open interval of dates: $1 the first month, $2 the last. */
const DAYS = `daterange(to_date($1 || '-01', 'YYYY-MM-DD'), (to_date($2 || '-01', 'YYYY-MM-DD') + interval '1 month')::date)`;

/** Contacts that were planned and are over, each with what came of it: one outcome speaks for both where two went, and both gave its minutes. */
const LIVED = `
  select c.id, c.person_id, c.date, p.branch_id, o.class, o.minutes, o.kilometres
  from contact c
  left join supported_person p on p.association_id = c.association_id and p.id = c.person_id
  left join lateral (
    select case when bool_or(result in ('REACHED', 'WORRYING', 'CALL_BACK')) then 'HELD'
        when bool_or(result in ('NO_ANSWER', 'NOT_AT_HOME')) then 'UNANSWERED'
        when bool_or(result = 'REFUSED') then 'DECLINED' end as class,
      sum(minutes) * (select count(*) from contact_volunteer cv where cv.contact_id = c.id and cv.answer <> 'DECLINED') as minutes,
      sum(kilometres) as kilometres
    from outcome o where o.association_id = c.association_id and o.contact_id = c.id
  ) o on true
  where c.state = 'PUBLISHED' and c.ends_at < now()`;

export function countedByMonth(tenant: Tenant, { from, until }: MonthSpan): Promise<Counted[]> {
  return tenant.query(
    sql<Counted>`select to_char(date, 'YYYY-MM') as month, branch_id as "branchId",
       count(*) filter (where class = 'HELD')::int as "HELD",
       count(*) filter (where class = 'UNANSWERED')::int as "UNANSWERED",
       count(*) filter (where class = 'DECLINED')::int as "DECLINED",
       count(*) filter (where class is null)::int as "WITHOUT_OUTCOME",
       coalesce(sum(minutes), 0)::float / 60 as hours, coalesce(sum(kilometres), 0)::float as kilometres
     from (${LIVED}) lived where date <@ ${DAYS} group by 1, 2`,
    [from, until],
  );
}

/** People reached in each month, by how many volunteers they met in the three months that end with it. */
export function metByMonth(tenant: Tenant, { from, until }: MonthSpan): Promise<Met[]> {
  return tenant.query(
    sql<Met>`with met as (
       select distinct date_trunc('month', lived.date)::date as month, lived.branch_id, lived.person_id, cv.volunteer_id
       from (${LIVED}) lived left join contact_volunteer cv on cv.contact_id = lived.id and cv.answer <> 'DECLINED'
       where lived.class = 'HELD' and lived.person_id is not null
         and lived.date >= to_date($1 || '-01', 'YYYY-MM-DD') - interval '2 months' and lived.date < to_date($2 || '-01', 'YYYY-MM-DD') + interval '1 month'
     ), people as (
       select here.month, here.branch_id, here.person_id, count(distinct met.volunteer_id) as faces
       from (select distinct month, branch_id, person_id from met where month >= to_date($1 || '-01', 'YYYY-MM-DD')) here
       join met on met.person_id = here.person_id and met.month <= here.month and met.month >= here.month - interval '2 months'
       group by 1, 2, 3
     )
     select to_char(month, 'YYYY-MM') as month, branch_id as "branchId", count(*) filter (where faces <= 1)::int as "ONE", count(*) filter (where faces = 2)::int as "TWO",
       count(*) filter (where faces = 3)::int as "THREE", count(*) filter (where faces > 3)::int as "MORE"
     from people group by 1, 2`,
    [from, until],
  );
}

/**
 * Volunteers who were there all of a month, by how much of their cap they were given in it. Who left later still
 * counts in it: a month that is over does not change.
 * @param overloaded the share of the cap above which a load is too much
 */
export function loadedByMonth(
  tenant: Tenant,
  { from, until }: MonthSpan,
  overloaded: number,
): Promise<Loaded[]> {
  return tenant.query(
    sql<Loaded>`with months as (
       select day::date as first, (day + interval '1 month')::date as next
       from generate_series(to_date($1 || '-01', 'YYYY-MM-DD'), to_date($2 || '-01', 'YYYY-MM-DD'), interval '1 month') day
     ), given as (
       select date_trunc('month', c.date)::date as first, cv.volunteer_id, count(*) as contacts
       from contact c join contact_volunteer cv on cv.contact_id = c.id and cv.held and cv.answer <> 'DECLINED'
       where c.state = 'PUBLISHED' and c.date <@ ${DAYS} group by 1, 2
     ), loads as (
       select months.first, seat.branch_id, coalesce(given.contacts, 0) as contacts, v.max_contacts_per_week * (months.next - months.first) / 7.0 as cap
       from months
       join volunteer v on v.since <= months.first
       join organiser seat on seat.id = v.id and (seat.left_at is null or seat.left_at >= months.next)
       left join given on given.first = months.first and given.volunteer_id = v.id
     )
     select to_char(first, 'YYYY-MM') as month, branch_id as "branchId", count(*) filter (where contacts = 0)::int as "IDLE",
       count(*) filter (where contacts > 0 and contacts <= $3 * cap)::int as "USUAL", count(*) filter (where contacts > 0 and contacts > $3 * cap)::int as "OVERLOADED"
     from loads group by 1, 2`,
    [from, until, overloaded],
  );
}

/** Days from the referral to the first contact held, of people first reached in the period, with the month of that contact. */
export function waitedByMonth(tenant: Tenant, { from, until }: MonthSpan): Promise<Waited[]> {
  return tenant.query(
    sql<Waited>`with first as (
       select person_id, branch_id, min(date) as date from (${LIVED}) lived where class = 'HELD' group by 1, 2
     ), asked as (
       select r.person_id, min(r.received_at at time zone m.time_zone)::date as on from referral r join commune m on m.insee_code = r.insee_code
       where r.state = 'ACCEPTED' group by 1
     )
     select to_char(first.date, 'YYYY-MM') as month, first.branch_id as "branchId", (first.date - asked.on)::int as days
     from first join asked on asked.person_id = first.person_id
     where first.date <@ ${DAYS} and first.date >= asked.on`,
    [from, until],
  );
}

/** The first month with a contact that is over; null while there was none. */
export async function firstMonthOfContacts(tenant: Tenant): Promise<Month | null> {
  const [row] = await tenant.query(
    sql<{ month: Month }>`select to_char(c.date, 'YYYY-MM') as month from contact c
     where c.state = 'PUBLISHED' and c.ends_at < now() order by c.starts_at limit 1`,
    [],
  );
  return row?.month ?? null;
}
