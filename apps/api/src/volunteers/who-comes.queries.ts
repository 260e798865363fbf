import type { WhoComes } from '@presence/contract';
import { hhmm, iso, sql } from '../database/sql';

const COMPANIONS_SHOWN = 8;
const COMING_SHOWN = 5;

/** Those in a match with the person ($1), and those who came more than once in the twelve weeks before $2; nobody to be kept apart. */
export const COMPANIONS = sql<WhoComes['companions'][number]>`
  with lived as (
    select cv.volunteer_id, count(*) filter (where c.starts_at > $2::timestamptz - interval '12 weeks')::int as recent, min(c.date) as first, max(c.starts_at) as last
    from contact c join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id
    where c.person_id = $1 and c.state = 'PUBLISHED' and cv.answer <> 'DECLINED' and c.starts_at <= $2::timestamptz
    group by cv.volunteer_id),
  known as (select volunteer_id from lived where recent > 1 union select volunteer_id from match where person_id = $1 and ended_on is null and not blocked)
  select o.id as "volunteerId", a.display_name as "displayName", m.id is not null as matched, least(m.since, l.first) as since, coalesce(l.recent, 0) as recent, ${iso('l.last')} as "lastAt"
  from known k join organiser o on o.id = k.volunteer_id join account a on a.id = o.account_id
  left join match m on m.association_id = o.association_id and m.person_id = $1 and m.volunteer_id = o.id and m.ended_on is null and not m.blocked
  left join lived l on l.volunteer_id = o.id
  where o.left_at is null and not exists (select 1 from match b where b.person_id = $1 and b.volunteer_id = o.id and b.blocked and b.ended_on is null)
  order by m.id is null, coalesce(l.recent, 0) desc, a.display_name, o.id limit ${COMPANIONS_SHOWN}`;

/** The next published contacts of the person ($1) after $2, and who holds them. */
export const COMING = sql<WhoComes['coming'][number]>`
  select c.id as "contactId", c.rota_id as "rotaId", c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes",
    (select coalesce(json_agg(json_build_object('id', o.id, 'displayName', a.display_name, 'answer', cv.answer) order by a.display_name, o.id), '[]')
      from contact_volunteer cv join organiser o on o.association_id = cv.association_id and o.id = cv.volunteer_id join account a on a.id = o.account_id
      where cv.association_id = c.association_id and cv.contact_id = c.id and cv.answer <> 'DECLINED') as volunteers
  from contact c where c.person_id = $1 and c.state = 'PUBLISHED' and c.starts_at > $2::timestamptz order by c.starts_at, c.id limit ${COMING_SHOWN}`;
