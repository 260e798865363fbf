import type { Counted, Id, VolunteerTime, Waited } from '@presence/domain';
import type { Tenant } from '../database/tenant';

export type Period = { from: string; until: string };

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

export function countedByMonth(tenant: Tenant, { from, until }: Period): Promise<Counted[]> {
  return tenant.query<Counted>(
    `select to_char(date, 'YYYY-MM') as month, branch_id as "branchId",
       count(*) filter (where class = 'HELD')::int as "HELD",
       count(*) filter (where class = 'UNANSWERED')::int as "UNANSWERED",
       count(*) filter (where class = 'DECLINED')::int as "DECLINED",
       count(*) filter (where class is null)::int as "WITHOUT_OUTCOME",
       count(distinct person_id) filter (where class = 'HELD')::int as caseload,
       coalesce(sum(minutes), 0)::float / 60 as hours, coalesce(sum(kilometres), 0)::float as kilometres
     from (${LIVED}) lived where date <@ ${DAYS} group by 1, 2`,
    [from, until],
  );
}

type Faces = { branchId: Id | null; ONE: number; TWO: number; THREE: number; MORE: number };

/** People by how many volunteers they met in the three months that end with the last one. */
export function facesByBranch(tenant: Tenant, { until }: Period): Promise<Faces[]> {
  return tenant.query<Faces>(
    `select branch_id as "branchId", count(*) filter (where faces = 1)::int as "ONE", count(*) filter (where faces = 2)::int as "TWO",
       count(*) filter (where faces = 3)::int as "THREE", count(*) filter (where faces > 3)::int as "MORE"
     from (
       select lived.branch_id, lived.person_id, count(distinct cv.volunteer_id) as faces
       from (${LIVED}) lived
       join contact_volunteer cv on cv.contact_id = lived.id and cv.answer <> 'DECLINED'
       where lived.class = 'HELD' and lived.date >= to_date($1 || '-01', 'YYYY-MM-DD') - interval '2 months' and lived.date < to_date($1 || '-01', 'YYYY-MM-DD') + interval '1 month'
       group by 1, 2
     ) people group by 1`,
    [until],
  );
}

/** Each volunteer's contacts of the last month beside four weeks of their cap. */
export function loadsOfVolunteers(tenant: Tenant, { until }: Period): Promise<{ contacts: number; cap: number }[]> {
  return tenant.query(
    `select count(c.id)::int as contacts, 4 * v.max_contacts_per_week as cap
     from volunteer v join organiser seat on seat.id = v.id and seat.left_at is null
     left join contact_volunteer cv on cv.volunteer_id = v.id and cv.held and cv.answer <> 'DECLINED'
     left join contact c on c.id = cv.contact_id and c.date >= to_date($1 || '-01', 'YYYY-MM-DD') and c.date < to_date($1 || '-01', 'YYYY-MM-DD') + interval '1 month'
     group by v.id, v.max_contacts_per_week`,
    [until],
  );
}

/** Days from the referral to the first contact held, of people first reached in the period, with the month of that contact. */
export function waitingDays(tenant: Tenant, { from, until }: Period): Promise<Waited[]> {
  return tenant.query<Waited>(
    `select to_char(first.date, 'YYYY-MM') as month, (first.date - r.received_at::date)::int as days
     from referral r
     join (select person_id, min(date) as date from (${LIVED}) lived where class = 'HELD' group by 1) first on first.person_id = r.person_id
     where r.state = 'ACCEPTED' and first.date <@ ${DAYS} and first.date >= r.received_at::date`,
    [from, until],
  );
}

export function volunteerTimes(tenant: Tenant, { from, until }: Period): Promise<VolunteerTime[]> {
  return tenant.query<VolunteerTime>(
    `select cv.volunteer_id as "volunteerId", a.display_name as "displayName", to_char(c.date, 'YYYY-MM-DD') as date, c.kind,
       o.minutes, case when cv.volunteer_id = o.volunteer_id then coalesce(o.kilometres, 0)::float else 0 end as kilometres
     from outcome o join contact c on c.id = o.contact_id
     join contact_volunteer cv on cv.contact_id = c.id and cv.answer <> 'DECLINED' join organiser seat on seat.id = cv.volunteer_id join account a on a.id = seat.account_id
     where c.date <@ ${DAYS} and o.minutes > 0 order by c.date, a.display_name, c.id`,
    [from, until],
  );
}
