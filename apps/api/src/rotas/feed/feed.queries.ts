import {
  type ContactKind,
  FIRST_VISIT_MINUTES,
  type Format,
  type Id,
  type Locale,
  type PublishedPlace,
} from '@presence/domain';
import { hhmm, iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { HEEDS_SCHOOL_HOLIDAYS } from '../../sessions/sessions.service';

/**
 * One line of somebody's calendar: a contact (`groupName` null) or a session they lead or are asked to. Of a session the place
 * as the public knows it, for calendars lie with others, and the link that everybody may have; of a contact neither.
 */
export type FeedLine = {
  id: Id;
  kind: ContactKind | null;
  groupName: string | null;
  date: string;
  startTime: string;
  endTime: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
  /** Whether they said yes. */
  answered: boolean;
  format: Format | null;
  place: Pick<PublishedPlace, 'venueName' | 'street' | 'postcode' | 'communeName'> | null;
  latitude: number | null;
  longitude: number | null;
  onlineLink: string | null;
  heedsSchoolHolidays: boolean;
  /** Whose school holidays those are; null of a contact. */
  inseeCode: string | null;
  publicWord: string | null;
  version: number;
  updatedAt: string;
};

const NO_PLACE = `null::varchar as format, null::json as place, null::float8 as latitude, null::float8 as longitude, null::varchar as "onlineLink",
    false as "heedsSchoolHolidays", null::varchar as "inseeCode"`;

const LINES = sql<FeedLine>`
  select c.id, c.kind, null as "groupName", c.date, ${hhmm('c.start')} as "startTime", ${hhmm('(c.start + make_interval(mins => c.duration_minutes))')} as "endTime", c.time_zone as "timeZone",
    ${iso('c.starts_at')} as "startsAt", ${iso('c.ends_at')} as "endsAt", c.state = 'CANCELLED' as cancelled, cv.answer = 'ACCEPTED' as answered, ${NO_PLACE},
    null as "publicWord", c.version, ${iso('greatest(c.updated_at, cv.answered_at)')} as "updatedAt"
  from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  where cv.volunteer_id = $1 and cv.answer <> 'DECLINED' and c.state in ('PUBLISHED', 'CANCELLED') and cv.told_at is not null
    and c.starts_at between now() - interval '30 days' and now() + interval '1 year'
  union all
  select s.id, null, g.name, s.date, ${hhmm('s.start_time')}, ${hhmm('s.end_time')}, s.time_zone,
    ${iso('s.starts_at')}, ${iso('s.ends_at')}, s.cancelled_at is not null, f.state = 'CONFIRMED' and not s.undecided,
    g.format, json_build_object('venueName', shown.name, 'street', shown.street, 'postcode', shown.postcode, 'communeName', w.name),
    shown.latitude, shown.longitude, g.public_online_link, ${HEEDS_SCHOOL_HOLIDAYS}, coalesce(v.insee_code, g.insee_code), s.public_word, s.version, ${iso('s.updated_at')}
  from session_facilitation f
  join session s on s.association_id = f.association_id and s.id = f.session_id
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  left join series r on r.association_id = s.association_id and r.id = s.series_id
  left join venue v on v.association_id = s.association_id and v.id = s.venue_id
  left join venue shown on shown.association_id = v.association_id and shown.id = v.id and shown.address_public
  join commune w on w.insee_code = coalesce(v.insee_code, g.insee_code)
  where f.organiser_id = $1 and s.starts_at between now() - interval '30 days' and now() + interval '1 year'
  union all
  select r.id, 'VISIT', null, (r.first_visit_at at time zone m.time_zone)::date, to_char(r.first_visit_at at time zone m.time_zone, 'HH24:MI'),
    to_char((r.first_visit_at + interval '${FIRST_VISIT_MINUTES} minutes') at time zone m.time_zone, 'HH24:MI'), m.time_zone,
    ${iso('r.first_visit_at')}, ${iso(`(r.first_visit_at + interval '${FIRST_VISIT_MINUTES} minutes')`)}, false, true, ${NO_PLACE}, null, r.version, ${iso('r.received_at')}
  from referral r join commune m using (insee_code)
  where r.first_visit_by = $1 and r.state = 'FIRST_VISIT' and r.first_visit_at between now() - interval '30 days' and now() + interval '1 year'
  order by "startsAt", id`;

/** What stands in a volunteer's calendar: contacts they were told of, and sessions. */
export const feedLines = (tenant: Tenant, volunteerId: Id): Promise<FeedLine[]> =>
  tenant.query(LINES, [volunteerId]);

export type FeedReader = { volunteerId: Id; locale: Locale; slug: string; associationName: string };

/** Whose calendar a token's hash opens; undefined where it opens none, or the volunteer has left. */
export async function readerOf(tenant: Tenant, tokenHash: Buffer): Promise<FeedReader | undefined> {
  const [reader] = await tenant.query(
    sql<FeedReader>`select f.volunteer_id as "volunteerId", a.locale, s.slug, s.name as "associationName"
     from volunteer_feed f
     join organiser o on o.association_id = f.association_id and o.id = f.volunteer_id
     join account a on a.id = o.account_id
     join association s on s.id = o.association_id
     where f.token_hash = $1 and o.left_at is null`,
    [tokenHash],
  );
  return reader;
}
