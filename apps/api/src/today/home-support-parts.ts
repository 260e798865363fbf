import { GAP_HOURS } from '@presence/domain';
import { SILENT } from './silence/silent-people';
import { hhmm, iso } from '../database/sql';
import { PERSON, type PartSql } from './part-sql';

const PRESENT = `w.contact_id = c.id and w.answer <> 'DECLINED'`;
const NAMES = `(select string_agg(a.display_name, ', ' order by a.display_name) from contact_volunteer w join organiser g on g.id = w.volunteer_id
  join account a on a.id = g.account_id where ${PRESENT})`;
const SOUGHT = `exists (select 1 from cover_request q where q.contact_id = c.id and q.closed_at is null)`;
const SOON = `($2::timestamptz + interval '${GAP_HOURS} hours')`;

/** Of the association's calls and visits, what waits for its coordinators. */
export const HOME_SUPPORT_PARTS = {
  LATE_VISIT: {
    columns: `k.contact_id as "contactId", a.display_name as "volunteerName", v.phone as "volunteerPhone", ${iso('k.expected_end_at')} as "expectedEndAt", c.time_zone as "timeZone"`,
    from: `visit_check k join contact c on c.id = k.contact_id join volunteer v on v.id = k.volunteer_id join organiser g on g.id = v.id join account a on a.id = g.account_id
      where k.checked_out_at is null and k.settled_at is null and k.expected_end_at + (s.v ->> 'lateMinutes')::int * interval '1 minute' < $2::timestamptz`,
    order: 'x."expectedEndAt"',
  },
  // What has no day yet belongs to the whole of its week.
  GAP: {
    columns: `c.id as "contactId", c.rota_id as "rotaId", c.kind, ${PERSON}, c.date, ${hhmm('c.start')} as start, ${SOUGHT} as sought`,
    from: `contact c join rota r on r.association_id = c.association_id and r.id = c.rota_id and r.state = 'PUBLISHED'
      join supported_person p on p.association_id = c.association_id and p.id = c.person_id
      join commune m on m.insee_code = p.insee_code
      where case when c.starts_at is null
          then c.state = 'UNCOVERED' and r."from" + c.week * 7 <= (${SOON} at time zone m.time_zone)::date and r."from" + c.week * 7 + 6 >= ($2::timestamptz at time zone m.time_zone)::date
          else c.starts_at > $2::timestamptz and c.starts_at < ${SOON} and (c.state = 'UNCOVERED'
            or c.state = 'PUBLISHED' and (${SOUGHT} or not exists (select 1 from contact_volunteer w where ${PRESENT}))) end`,
    order: 'x.date nulls last, x.start, x."contactId"',
  },
  SILENT: {
    columns: `${PERSON}, ${iso('p.last_reached_at')} as "lastReachedAt", ${iso('n.since')} as since, n.share, n.allowed`,
    from: `${SILENT} n join supported_person p on p.association_id = n.association_id and p.id = n.id`,
    order: 'x.share desc, x."personId"',
  },
  UNANSWERED: {
    columns: `c.id as "contactId", c.date, ${hhmm('c.start')} as start, ${PERSON}`,
    from: `outcome o join contact c on c.id = o.contact_id join supported_person p on p.id = c.person_id
      where o.result in ('NO_ANSWER', 'NOT_AT_HOME') and c.starts_at > $2::timestamptz - interval '14 days' and c.state = 'PUBLISHED'
        and p.ended_at is null and exists (select 1 from consent k where k.person_id = p.id and k.withdrawn_at is null and c.kind = any (k.scope)) and (p.last_reached_at is null or p.last_reached_at < c.starts_at)
        and not exists (select 1 from contact t where t.retry_of = c.id and t.state = 'PUBLISHED')`,
    order: 'x.date, x.start',
  },
  ABSENCE: {
    columns: `u.volunteer_id as "volunteerId", a.display_name as "volunteerName", u.rota_id as "rotaId", u."from", u.until, u.contacts`,
    from: `(select b.organiser_id as volunteer_id, b."from", b.until, c.rota_id, count(*)::int as contacts
        from unavailability b join contact_volunteer w on w.association_id = b.association_id and w.volunteer_id = b.organiser_id and w.held and w.answer <> 'DECLINED' and w.starts_at > $2::timestamptz
        join contact c on c.association_id = w.association_id and c.id = w.contact_id and c.state = 'PUBLISHED' and c.date between b."from" and b.until
        where b.until >= ($2::timestamptz at time zone c.time_zone)::date and not exists (select 1 from cover_request q where q.contact_id = c.id and q.organiser_id = b.organiser_id and q.closed_at is null)
        group by b.organiser_id, b."from", b.until, c.rota_id) u
      join organiser g on g.id = u.volunteer_id join account a on a.id = g.account_id where g.left_at is null`,
    order: 'x."from", x."volunteerName", x."rotaId"',
  },
  COVER_OPEN: {
    columns: `c.id as "contactId", c.rota_id as "rotaId", c.date, ${hhmm('c.start')} as start`,
    from: `contact c where c.state = 'PUBLISHED' and c.starts_at >= ${SOON} and ${SOUGHT}`,
    order: 'x.date, x.start',
  },
  MISSING_OUTCOME: {
    columns: `c.id as "contactId", c.date, ${hhmm('c.start')} as start, ${NAMES} as "volunteerName"`,
    from: `contact c where c.state = 'PUBLISHED' and c.starts_at > $2::timestamptz - interval '31 days' and c.starts_at < $2::timestamptz and c.ends_at between $2::timestamptz - interval '30 days' and $2::timestamptz - (s.v ->> 'outcomeHours')::int * interval '1 hour'
        and exists (select 1 from contact_volunteer w where ${PRESENT}) and not exists (select 1 from outcome o where o.contact_id = c.id)`,
    order: 'x.date, x.start',
  },
} as const satisfies Record<string, PartSql>;
