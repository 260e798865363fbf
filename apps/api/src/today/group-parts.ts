import { GAP_HOURS, OVERDUE_DAYS, REMOVALS_SHOWN_DAYS } from '@presence/domain';
import { hhmm, iso } from '../database/sql';
import type { PartSql } from './part-sql';

const SESSION = `s0.id as "sessionId", g.name as "groupName", s0.date, ${hhmm('s0.start_time')} as "startTime", ${hhmm('s0.end_time')} as "endTime"`;
const OF_GROUP = `join "group" g on g.association_id = s0.association_id and g.id = s0.group_id`;
const LED = `select 1 from session_facilitation f where f.association_id = s0.association_id and f.session_id = s0.id`;
/** One's own: what one leads, or what nobody is noted to lead. */
const MINE = `(not exists (${LED}) or exists (${LED} and f.organiser_id = $1))`;
const ON_IT = `(select count(*)::int from session_facilitation f where f.association_id = s0.association_id and f.session_id = s0.id)`;
const LEADERS = `select 1 from session s0 join session_facilitation f on f.association_id = s0.association_id and f.session_id = s0.id
  where s0.association_id = g.association_id and s0.group_id = g.id and s0.starts_at > $2::timestamptz - interval '60 days'`;

/** Whoever only leads sees to the groups that they lead, and to those that nobody does. */
const TENDED = `(me.roles && '{ADMINISTRATOR,COORDINATOR}' or not exists (${LEADERS}) or exists (${LEADERS} and f.organiser_id = $1))`;

/** Somebody is looked for on a session to come. */
const SOUGHT = `cover_request q join session s0 on s0.association_id = q.association_id and s0.id = q.session_id ${OF_GROUP}
  join organiser r on r.association_id = q.association_id and r.id = q.organiser_id join account a on a.id = r.account_id
  where q.closed_at is null and s0.held and s0.starts_at > $2::timestamptz`;

/** Of groups, what waits for who leads, coordinates or administers. */
export const GROUP_PARTS = {
  SESSION_GAP: {
    columns: `${SESSION}, a.display_name as "replacedName", cardinality(q.asked_ids) as "askedCount"`,
    from: `${SOUGHT} and s0.starts_at < $2::timestamptz + interval '${GAP_HOURS} hours'`,
    order: 'x.date, x."startTime", x."sessionId"',
  },
  SESSION_ASKED: {
    columns: `${SESSION}, a.display_name as "replacedName"`,
    from: `${SOUGHT} and $1 = any (q.asked_ids) and not exists (
      select 1 from cover_ask k where k.association_id = q.association_id and k.request_id = q.id and k.organiser_id = $1 and k.answer = 'NONE')`,
    order: 'x.date, x."startTime", x."sessionId"',
  },
  // Six weeks ahead: soon enough to tell people, late enough to know.
  UNDECIDED: {
    columns: `${SESSION}, s0.version, coalesce(v.insee_code, g.insee_code) as "inseeCode"`,
    from: `session s0 ${OF_GROUP} left join venue v on v.association_id = s0.association_id and v.id = s0.venue_id
      where s0.held and s0.undecided and s0.starts_at > $2::timestamptz and s0.starts_at < $2::timestamptz + interval '42 days' and ${TENDED}`,
    order: 'x.date, x."startTime", x."sessionId"',
  },
  FACILITATION_ASKED: {
    columns: `${SESSION}, case when exists (${LED} and f.position < own.position) then 'CO_FACILITATOR' else 'LEAD' end as role`,
    from: `session s0 ${OF_GROUP}
      join session_facilitation own on own.association_id = s0.association_id and own.session_id = s0.id
      where own.organiser_id = $1 and own.state = 'ASKED' and s0.held and s0.starts_at > $2::timestamptz`,
    order: 'x.date, x."startTime", x."sessionId"',
  },
  // Nobody at all comes first. Where somebody leads already, it is seen to by them and by who coordinates.
  WITHOUT_FACILITATOR: {
    columns: `${SESSION}, g.facilitator_places - ${ON_IT} as missing, not exists (${LED}) as nobody`,
    from: `session s0 ${OF_GROUP} where s0.held and s0.starts_at > $2::timestamptz and s0.starts_at < $2::timestamptz + interval '30 days'
      and g.facilitation_mode <> 'SELF_RUN' and g.facilitator_places > ${ON_IT}
      and (me.roles && '{ADMINISTRATOR,COORDINATOR}' or ${MINE})`,
    order: 'x.nobody desc, x.date, x."startTime", x."sessionId"',
  },
  // One's own first; the last one first, since its numbers are still in mind.
  ATTENDANCE: {
    columns: `${SESSION}, ${MINE} as mine, s0.ends_at < $2::timestamptz - interval '${OVERDUE_DAYS} days' as overdue`,
    from: `session s0 ${OF_GROUP} where s0.held and not s0.undecided and s0.ends_at < $2::timestamptz and s0.starts_at > $2::timestamptz - interval '60 days'
      and not exists (select 1 from attendance a where a.association_id = s0.association_id and a.session_id = s0.id)
      and ('COORDINATOR' = any (me.roles) or ${MINE})`,
    order: 'x.mine desc, x.date desc, x."startTime" desc, x."sessionId"',
  },
  SESSIONS_REMOVED: {
    columns: `r0.id as "removalId", g.id as "groupId", g.name as "groupName", jsonb_array_length(r0.dates) as removed,
      (select min(d ->> 'date') from jsonb_array_elements(r0.dates) d) as "from",
      (select max(d ->> 'date') from jsonb_array_elements(r0.dates) d) as "to"`,
    from: `session_removal r0 join "group" g on g.association_id = r0.association_id and g.id = r0.group_id
      where r0.removed_at > $2::timestamptz - interval '${REMOVALS_SHOWN_DAYS} days' and g.archived_at is null`,
    order: 'x."from", x."groupName", x."removalId"',
  },
  // By the association's clock. Its dates are those of gemYearDue and gemReportDueOn.
  GEM_REPORT: {
    columns: `g.id as "groupId", g.name as "groupName", extract(year from day.today)::int - 1 as year, make_date(extract(year from day.today)::int, 2, 28) as "dueOn"`,
    from: `"group" g join association a on a.id = g.association_id
      join lateral (select ($2::timestamptz at time zone a.time_zone)::date as today) day on to_char(day.today, 'MM-DD') <= '02-28'
      where g.kind = 'MUTUAL_AID_GROUP_GEM' and g.archived_at is null and not exists (select 1 from gem_report r
        where r.association_id = g.association_id and r.group_id = g.id and r.year = extract(year from day.today)::int - 1 and r.sent_at is not null)`,
    order: 'x."groupName", x."groupId"',
  },
  LISTING_TO_VERIFY: {
    columns: `g.id as "groupId", g.name as "groupName", ${iso('l.verified_until')} as "verifiedUntil"`,
    from: `listing l join "group" g on g.association_id = l.association_id and g.id = l.group_id
      where l.published_at is not null and l.verified_until < $2::timestamptz + interval '30 days' and g.archived_at is null and ${TENDED}`,
    order: 'x."verifiedUntil"',
  },
  UNPUBLISHED: {
    columns: 'g.id as "groupId", g.name as "groupName"',
    from: `"group" g left join listing l on l.association_id = g.association_id and l.group_id = g.id
      where g.archived_at is null and l.published_at is null and ${TENDED}`,
    order: 'x."groupName"',
  },
} as const satisfies Record<string, PartSql>;
