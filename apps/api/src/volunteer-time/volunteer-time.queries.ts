import { DomainError, type Id, type Month, type VolunteerTime } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

type MonthSpan = { from: string; until: string };

/** The period's days as a half-open interval of dates: $1 the first month, $2 the last. */
export const DAYS = `daterange(to_date($1 || '-01', 'YYYY-MM-DD'), (to_date($2 || '-01', 'YYYY-MM-DD') + interval '1 month')::date)`;

/**
 * What volunteers did: sessions that were held and are over, each for everybody who led it, for as long as it was planned;
 * and contacts for as long as their outcomes say, where two went for both, the way for the one who drove; and what was
 * entered by hand. Whoever is paid gives nothing. $3: of one volunteer alone, where it is not null.
 */
export function volunteerTimes(
  tenant: Tenant,
  { from, until }: MonthSpan,
  volunteerId: Id | null = null,
): Promise<VolunteerTime[]> {
  return tenant.query(
    sql<VolunteerTime>`
    select done."volunteerId", a.display_name as "displayName", to_char(done.date, 'YYYY-MM-DD') as date, done.function, done.minutes, done.kilometres
    from (
      select f.organiser_id as "volunteerId", s.date, 'FACILITATION' as function,
        round(extract(epoch from s.ends_at - s.starts_at) / 60)::int as minutes, 0::float as kilometres
      from session s join session_facilitation f on f.association_id = s.association_id and f.session_id = s.id and f.state = 'CONFIRMED'
      where s.held and s.ends_at < now() and s.date <@ ${DAYS} and not exists (
        select 1 from attendance t where t.association_id = s.association_id and t.session_id = s.id and t.not_held_reason is not null)
        and (not s.undecided or exists (
          select 1 from attendance t where t.association_id = s.association_id and t.session_id = s.id))
      union all
      select cv.volunteer_id, c.date, c.kind, o.minutes,
        case when cv.volunteer_id = o.volunteer_id then coalesce(o.kilometres, 0)::float else 0 end
      from outcome o join contact c on c.association_id = o.association_id and c.id = o.contact_id
      join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id and cv.answer <> 'DECLINED'
      where c.date <@ ${DAYS} and (o.minutes > 0 or o.kilometres > 0)
      union all
      select t.organiser_id, t.date, t.function, t.minutes, t.kilometres from added_time t where t.date <@ ${DAYS}
    ) done
    join organiser seat on seat.id = done."volunteerId" and not seat.salaried and ($3::uuid is null or seat.id = $3)
    join account a on a.id = seat.account_id
    order by done.date, a.display_name, done."volunteerId", done.function`,
    [from, until, volunteerId],
  );
}

/** The months of a period in which somebody who is paid for it called or visited. */
export async function salariedMonths(tenant: Tenant, { from, until }: MonthSpan): Promise<Month[]> {
  const months = await tenant.query(
    sql<{ month: Month }>`
    select distinct to_char(c.date, 'YYYY-MM') as month from outcome o
    join contact c on c.association_id = o.association_id and c.id = o.contact_id
    join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id and cv.answer <> 'DECLINED'
    join organiser seat on seat.id = cv.volunteer_id and seat.salaried
    where c.date <@ ${DAYS} and o.minutes > 0 order by 1`,
    [from, until],
  );
  return months.map(({ month }) => month);
}

/** Who asks, and whether they are paid for what they do here. */
export async function seatOf(tenant: Tenant): Promise<{ displayName: string; salaried: boolean }> {
  const [seat] = await tenant.query(
    sql<{ displayName: string; salaried: boolean }>`
    select a.display_name as "displayName", o.salaried from organiser o join account a on a.id = o.account_id where o.id = $1`,
    [tenant.scope.organiserId],
  );
  if (!seat) throw new DomainError('NOT_FOUND');
  return seat;
}
