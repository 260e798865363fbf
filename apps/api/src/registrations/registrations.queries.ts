import type { PublicSessionSeats } from '@presence/contract';
import type { Format, Id, PublishedListing, SessionRegistration, TimeZone } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** A session as far as a seat at it is concerned. */
export type RegistrableSession = {
  id: Id;
  groupId: Id;
  startsAt: string;
  endsAt: string;
  timeZone: TimeZone;
  cancelledAt: string | null;
  archived: boolean;
  capacity: number | null;
  taken: boolean;
  open: boolean;
};

/** Undefined when the association has no such session. To be asked once the group is held. */
export async function registrableSession(
  tenant: Tenant,
  id: Id,
): Promise<RegistrableSession | undefined> {
  const [session] = await tenant.query(
    sql<RegistrableSession>`select s.id, s.group_id as "groupId", ${iso('s.starts_at')} as "startsAt",
       ${iso('s.ends_at')} as "endsAt", s.time_zone as "timeZone",
       ${iso('s.cancelled_at')} as "cancelledAt", g.archived_at is not null as archived, g.capacity,
       g.takes_registrations as taken, coalesce(ss.open, true) as open
     from session s
     join "group" g on g.association_id = s.association_id and g.id = s.group_id
     left join session_seats ss on ss.association_id = s.association_id and ss.session_id = s.id
     where s.id = $1`,
    [id],
  );
  return session;
}

/** How registration for a session stands. */
export async function sessionRegistration(
  tenant: Tenant,
  id: Id,
): Promise<SessionRegistration | undefined> {
  const [registration] = await tenant.query(
    sql<SessionRegistration>`select g.takes_registrations as taken, coalesce(ss.open, true) as open,
       case when ss.session_id is null then g.capacity else ss.capacity end as capacity,
       coalesce(ss.seat_count, 0) as "seatCount", coalesce(ss.waiting_count, 0) as "waitingCount",
       coalesce(ss.largest_waiting_count, 0) as "largestWaitingCount",
       coalesce(ss.released_count, 0) as "releasedCount"
     from session s
     join "group" g on g.association_id = s.association_id and g.id = s.group_id
     left join session_seats ss on ss.association_id = s.association_id and ss.session_id = s.id
     where s.id = $1`,
    [id],
  );
  return registration;
}

/** The coming sessions of a group that stand, with the seats that visitors may have. */
export const comingSeats = (
  tenant: Tenant,
  groupId: Id,
): Promise<
  (Pick<PublicSessionSeats, 'sessionId' | 'open' | 'waitingCount'> & {
    capacity: number | null;
    seatCount: number;
  })[]
> =>
  tenant.query(
    sql<
      Pick<PublicSessionSeats, 'sessionId' | 'open' | 'waitingCount'> & {
        capacity: number | null;
        seatCount: number;
      }
    >`select s.id as "sessionId", coalesce(ss.open, true) as open,
       case when ss.session_id is null then g.capacity else ss.capacity end as capacity,
       coalesce(ss.seat_count, 0) as "seatCount", coalesce(ss.waiting_count, 0) as "waitingCount"
     from session s
     join "group" g on g.association_id = s.association_id and g.id = s.group_id
     left join session_seats ss on ss.association_id = s.association_id and ss.session_id = s.id
     where s.group_id = $1 and g.takes_registrations and s.held and s.starts_at > now()
     order by s.starts_at, s.id limit 60`,
    [groupId],
  );

/** A session as its public page says it; its place and its closure stand in the published listing. */
export type SeatSessionRow = {
  id: Id;
  originalStart: string | null;
  date: string;
  startTime: string;
  endTime: string;
  timeZone: TimeZone;
  startsAt: string;
  endsAt: string;
  cancelledAt: string | null;
  publicWord: string;
  version: number;
  updatedAt: string;
  groupName: string;
  format: Format;
  associationName: string;
  associationSlug: string;
  associationPhone: string | null;
  position: number | null;
  document: PublishedListing | null;
};

/** The session of a seat with what its holder may read; `position` on the waiting list. */
export async function seatSession(tenant: Tenant, seatId: Id): Promise<SeatSessionRow | undefined> {
  const [row] = await tenant.query(
    sql<SeatSessionRow>`select s.id, s.original_start as "originalStart", s.date,
       ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime",
       s.time_zone as "timeZone", ${iso('s.starts_at')} as "startsAt", ${iso('s.ends_at')} as "endsAt",
       ${iso('s.cancelled_at')} as "cancelledAt", s.public_word as "publicWord", s.version,
       ${iso('s.updated_at')} as "updatedAt", g.name as "groupName", g.format,
       a.name as "associationName", a.slug as "associationSlug", a.public_phone as "associationPhone",
       case when seat.state = 'WAITING' then (
         select count(*)::int from seat before
         where before.association_id = seat.association_id and before.session_id = seat.session_id
           and before.state = 'WAITING' and before.number <= seat.number) end as position,
       p.document
     from seat
     join session s on s.association_id = seat.association_id and s.id = seat.session_id
     join "group" g on g.association_id = s.association_id and g.id = s.group_id
     join association a on a.id = s.association_id
     left join published_listing p on p.association_id = s.association_id and p.id = s.group_id
       and p.verified_until > now()
     where seat.id = $1`,
    [seatId],
  );
  return row;
}
