import type { AbsencePreview, Absence } from '@presence/contract';
import type { Id } from '@presence/domain';
import { hhmm, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

type Days = { from: string; until: string };

const CONTACTS = `(select count(*)::int from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  where cv.volunteer_id = $1 and cv.held and cv.answer <> 'DECLINED' and cv.starts_at > now() and c.date between `;

/** The absences of an organiser that are not long over, with the published contacts that fall into them. */
export const absencesOf = (tenant: Tenant, organiserId: Id, today: string): Promise<Absence[]> =>
  tenant.query(
    sql<Absence>`select u.id, u."from", u.until, ${CONTACTS} u."from" and u.until) as contacts
     from unavailability u where u.organiser_id = $1 and u.until >= $2::date - 30 order by u."from", u.id`,
    [organiserId, today],
  );

/** The published contacts to come of an organiser on these days. */
export async function contactsOn(
  tenant: Tenant,
  organiserId: Id,
  { from, until }: Days,
): Promise<number> {
  const [row] = await tenant.query(
    sql<{ count: number }>`select ${CONTACTS} $2::date and $3::date) as count`,
    [organiserId, from, until],
  );
  return row?.count ?? 0;
}

/** The sessions to come that an organiser leads on these days. */
export const sessionsOn = (
  tenant: Tenant,
  organiserId: Id,
  { from, until }: Days,
): Promise<AbsencePreview['sessions']> =>
  tenant.query(
    sql<AbsencePreview['sessions'][number]>`
    select s.id as "sessionId", g.name as "groupName", s.date, ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime"
    from session_facilitation f join session s on s.association_id = f.association_id and s.id = f.session_id
    join "group" g on g.association_id = s.association_id and g.id = s.group_id
    where f.organiser_id = $1 and f.held and f.starts_at > now() and s.date between $2::date and $3::date
    order by s.starts_at, s.id`,
    [organiserId, from, until],
  );
