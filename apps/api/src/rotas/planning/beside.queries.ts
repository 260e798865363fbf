import { FIRST_VISIT_MINUTES, type Id, type Rota } from '@presence/domain';
import type { Booking } from '@presence/rota';
import { iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** What a volunteer does beside a rota: a session they lead, a first visit, a contact of another rota. */
export type Taken = Booking & { volunteerId: Id };

/**
 * Everything that volunteers have promised beside a rota (null: everything), from a day before a period (both days
 * included) to a day after it. Of other rotas what is published counts, whoever it was given to first.
 */
export const takenBeside = (
  tenant: Tenant,
  rotaId: Id | null,
  from: string,
  until: string,
): Promise<Taken[]> => tenant.query(TAKEN, [rotaId, from, until, FIRST_VISIT_MINUTES]);

/** Whom a volunteer keeps company in another rota. */
export type Company = { volunteerId: Id; personId: Id };

/** Who comes to whom, by whatever rota, in the whole period of each published rota that overlaps this one. */
export const companyBeside = (
  tenant: Tenant,
  { id, from, weeks }: Pick<Rota, 'id' | 'from' | 'weeks'>,
): Promise<Company[]> => tenant.query(COMPANY, [id, from, weeks]);

const COMPANY = sql<Company>`
  select distinct cv.volunteer_id as "volunteerId", c.person_id as "personId"
  from rota r
  join contact c on c.association_id = r.association_id and c.rota_id <> $1 and c.held and c.date >= r."from" and c.date < r."from" + 7 * r.weeks
  join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id and cv.held and cv.answer <> 'DECLINED'
  where r.state = 'PUBLISHED' and r.id <> $1 and r."from" < $2::date + 7 * $3::int and r."from" + 7 * r.weeks > $2::date
  order by 1, 2`;

const TAKEN = sql<Taken>`
  select f.organiser_id as "volunteerId", ${iso('f.starts_at')} as "startsAt", ${iso('f.ends_at')} as "endsAt", 'SESSION' as kind, null::uuid as "personId"
  from session_facilitation f
  where f.held and f.ends_at > ($2::date - interval '1 day') at time zone 'UTC' and f.starts_at < ($3::date + interval '2 days') at time zone 'UTC'
  union all
  select cv.volunteer_id, ${iso('cv.starts_at')}, ${iso('cv.ends_at')}, case when c.kind = 'CALL' then 'CALL' else 'VISIT' end, c.person_id
  from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  where ($1::uuid is null or c.rota_id <> $1) and cv.held and cv.answer <> 'DECLINED' and cv.ends_at > ($2::date - interval '1 day') at time zone 'UTC' and cv.starts_at < ($3::date + interval '2 days') at time zone 'UTC'
  union all
  select r.first_visit_by, ${iso('r.first_visit_at')}, ${iso('(r.first_visit_at + make_interval(mins => $4::int))')}, 'FIRST_VISIT', null
  from referral r
  where r.state = 'FIRST_VISIT' and r.first_visit_by is not null and r.first_visit_at > ($2::date - interval '1 day') at time zone 'UTC' and r.first_visit_at < ($3::date + interval '2 days') at time zone 'UTC'
  order by 1, 2`;
