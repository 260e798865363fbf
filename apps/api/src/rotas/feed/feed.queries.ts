import { type ContactKind, FIRST_VISIT_MINUTES, type Id, type Locale } from '@presence/domain';
import { hhmm, iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** One line of a volunteer's calendar: a contact (`groupName` null) or a session they lead. */
export type FeedLine = {
  id: Id;
  kind: ContactKind | null;
  groupName: string | null;
  date: string;
  start: string;
  minutes: number;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
  publicWord: string | null;
  version: number;
  updatedAt: string;
};

const LINES = sql<FeedLine>`
  select c.id, c.kind, null as "groupName", c.date, ${hhmm('c.start')} as start, c.duration_minutes as minutes, c.time_zone as "timeZone",
    ${iso('c.starts_at')} as "startsAt", ${iso('c.ends_at')} as "endsAt", c.state = 'CANCELLED' as cancelled, null as "publicWord", c.version, ${iso('c.updated_at')} as "updatedAt"
  from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  where cv.volunteer_id = $1 and cv.answer <> 'DECLINED' and c.state in ('PUBLISHED', 'CANCELLED') and cv.told_at is not null
    and c.starts_at between now() - interval '30 days' and now() + interval '1 year'
  union all
  select s.id, null, g.name, s.date, ${hhmm('s.start_time')}, extract(epoch from s.end_time - s.start_time)::int / 60, s.time_zone,
    ${iso('s.starts_at')}, ${iso('s.ends_at')}, s.cancelled_at is not null, s.public_word, s.version, ${iso('s.updated_at')}
  from session_facilitation f
  join session s on s.association_id = f.association_id and s.id = f.session_id
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  where f.organiser_id = $1 and s.starts_at between now() - interval '30 days' and now() + interval '1 year'
  union all
  select r.id, 'VISIT', null, (r.first_visit_at at time zone m.time_zone)::date, to_char(r.first_visit_at at time zone m.time_zone, 'HH24:MI'), ${FIRST_VISIT_MINUTES}, m.time_zone,
    ${iso('r.first_visit_at')}, ${iso(`(r.first_visit_at + interval '${FIRST_VISIT_MINUTES} minutes')`)}, false, null, r.version, ${iso('r.received_at')}
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
