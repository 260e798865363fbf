import type { SessionsQuery, SessionView } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { assertVersion } from '../database/change';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { groupIsHeld, groupsLedBy, HOLD_GROUP_OF_SESSION } from '../groups/groups.service';
import type { SessionRow } from './session.entity';

/** A session as it is stored: the columns of `session s`, for a statement that reads it with something else. */
export const SESSION_COLUMNS = `
  s.id, s.group_id as "groupId", s.series_id as "seriesId", s.original_start as "originalStart", s.date,
  ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime", s.time_zone as "timeZone",
  ${iso('s.starts_at')} as "startsAt", ${iso('s.ends_at')} as "endsAt", s.clock_shift as "clockShift",
  s.venue_id as "venueId", s.parallel, s.held, s.led_by_hand as "ledByHand", ${iso('s.cancelled_at')} as "cancelledAt", s.undecided, s.public_word as "publicWord",
  ${iso('s.edited_at')} as "editedAt", ${iso('s.updated_at')} as "updatedAt", s.version`;

/** The same for `series s`. */
export const SERIES_COLUMNS = `
  s.id, s.group_id as "groupId", s.recurrence, ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime",
  s.time_zone as "timeZone", s.venue_id as "venueId", s.facilitator_ids as "facilitatorIds", s.rotates, s.parallel,
  s.on_public_holidays as "onPublicHolidays", s.on_school_holidays as "onSchoolHolidays",
  ${iso('s.ended_at')} as "endedAt", s.version`;

/** The seats that were ever taken at `session s`: such a session is not removed, since somebody holds its code. */
export const SEATS_OF_SESSION = `
  select 1 from seat where seat.association_id = s.association_id and seat.session_id = s.id`;

/** As `heedsSchoolHolidays` of the domain, of `session s` and its series `r`, where nobody has decided about it. */
export const HEEDS_SCHOOL_HOLIDAYS = `
  coalesce(r.on_school_holidays <> 'MEETS' and s.cancelled_at is null and s.edited_at is null
    and r.recurrence #>> '{pattern,kind}' <> 'ONCE' and not r.recurrence -> 'added' @> to_jsonb(s.date::text), false)`;

/** A session with the names around it, its attendance and its registration, in one statement. */
export const SESSION_VIEW = `
  select s.id, s.group_id as "groupId", s.series_id as "seriesId", s.original_start as "originalStart", s.date,
    ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime", s.time_zone as "timeZone",
    ${iso('s.starts_at')} as "startsAt", ${iso('s.ends_at')} as "endsAt", s.clock_shift as "clockShift",
    s.venue_id as "venueId", ${iso('s.cancelled_at')} as "cancelledAt", s.undecided, s.public_word as "publicWord",
    ${iso('s.edited_at')} as "editedAt", s.version, g.name as "groupName", v.name as "venueName",
    coalesce(vc.name, gc.name) as "communeName", coalesce(v.insee_code, g.insee_code) as "inseeCode",
    ${HEEDS_SCHOOL_HOLIDAYS} as "heedsSchoolHolidays",
    coalesce(f.ids, '{}') as "facilitatorIds", coalesce(f.names, '[]') as facilitators,
    case when g.facilitation_mode = 'SELF_RUN' then 0 else g.facilitator_places end as "facilitatorPlaces",
    case when a.session_id is not null then json_build_object(
      'sessionId', a.session_id, 'attendeeCount', a.attendee_count, 'firstTimerCount', a.first_timer_count,
      'countsByAudience', a.counts_by_audience, 'note', a.note, 'notHeldReason', a.not_held_reason, 'enteredAt', ${iso('a.entered_at')},
      'enteredBy', a.entered_by, 'version', a.version) end as attendance,
    case when g.takes_registrations or ss.session_id is not null then json_build_object(
      'taken', g.takes_registrations, 'open', coalesce(ss.open, true),
      'capacity', case when ss.session_id is null then g.capacity else ss.capacity end,
      'seatCount', coalesce(ss.seat_count, 0), 'waitingCount', coalesce(ss.waiting_count, 0),
      'largestWaitingCount', coalesce(ss.largest_waiting_count, 0),
      'releasedCount', coalesce(ss.released_count, 0)) end as registration
  from session s
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  join commune gc on gc.insee_code = g.insee_code
  left join venue v on v.association_id = s.association_id and v.id = s.venue_id
  left join series r on r.association_id = s.association_id and r.id = s.series_id
  left join commune vc on vc.insee_code = v.insee_code
  left join attendance a on a.association_id = s.association_id and a.session_id = s.id
  left join session_seats ss on ss.association_id = s.association_id and ss.session_id = s.id
  left join lateral (
    select array_agg(x.id order by x.place) as ids, json_agg(json_build_object('id', x.id, 'displayName', x.display_name,
      'role', case x.place when 1 then 'LEAD' else 'CO_FACILITATOR' end, 'state', x.state) order by x.place) as names
    from (
      select o.id, p.display_name, sf.state, row_number() over (order by sf.position, p.display_name, o.id) as place
      from session_facilitation sf
      join organiser o on o.association_id = sf.association_id and o.id = sf.organiser_id
      join account p on p.id = o.account_id
      where sf.association_id = s.association_id and sf.session_id = s.id
    ) x
  ) f on true`;

/** Sessions whose local date lies between two dates, both included; of one group, or of who asks, when that is said. */
export function sessionsBetween(
  tenant: Tenant,
  { from, to, groupId, whose }: SessionsQuery,
): Promise<SessionView[]> {
  // The day around the instants lets the index on starts_at serve, whatever the zone.
  return tenant.query(
    sql<SessionView>`${SESSION_VIEW}
     where s.starts_at >= ($1::date - interval '1 day') at time zone 'UTC' and s.starts_at < ($2::date + interval '2 days') at time zone 'UTC'
       and s.date between $1::date and $2::date and ($3::uuid is null or s.group_id = $3)
       and ($4::text is null
         or $4 = 'MINE' and s.id in (select own.session_id from session_facilitation own where own.organiser_id = $5)
         or $4 = 'MY_GROUPS' and s.group_id in (${groupsLedBy('$5')}))
     order by s.starts_at, g.name`,
    [from, to, groupId ?? null, whose ?? null, tenant.scope.organiserId],
  );
}

/** One session; undefined when the association has none such. */
export async function sessionView(tenant: Tenant, id: Id): Promise<SessionView | undefined> {
  const [view] = await tenant.query(sql<SessionView>`${SESSION_VIEW} where s.id = $1`, [id]);
  return view;
}

export type HeldSession = Omit<SessionRow, 'associationId'>;

/**
 * Loads a session for change and holds it until the transaction ends, its group first. What was waited for is read as it
 * then is: PostgreSQL reads a row that it holds anew.
 * @throws DomainError NOT_FOUND; VERSION_CONFLICT when it is no longer the version the writer had
 */
export async function sessionForChange(
  tenant: Tenant,
  id: Id,
  version: number,
): Promise<HeldSession> {
  const [session] = await tenant.query(
    sql<HeldSession>`with own_group as materialized (${HOLD_GROUP_OF_SESSION})
     select ${SESSION_COLUMNS} from session s
     where s.id = $1 and s.group_id = (select id from own_group) for update of s`,
    [id],
  );
  if (!session) throw new DomainError('NOT_FOUND');
  groupIsHeld(tenant, session.groupId);
  assertVersion(session, version);
  return session;
}
/** These sessions, the first to begin first. */
export const sessionViews = (tenant: Tenant, ids: readonly Id[]): Promise<SessionView[]> =>
  tenant.query(
    sql<SessionView>`${SESSION_VIEW} where s.id = any ($1) order by s.starts_at, g.name, s.id`,
    [ids],
  );
