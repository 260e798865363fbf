import { DomainError, type Id } from '@presence/domain';
import { QueryFailedError } from 'typeorm';
import { hhmm } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** A venue and facilitators taken for a time. */
export type Booking = {
  sessionId: Id;
  startsAt: string;
  endsAt: string;
  venueId: Id | null;
  facilitatorIds: readonly Id[];
};

/** The session that stands in the way, for the reader. */
export type Clash = {
  sessionId: Id;
  groupName: string;
  date: string;
  startTime: string;
  endTime: string;
  organiserName: string | null;
};

const CLASHES = `
  select s.id as "sessionId", g.name as "groupName", s.date, ${hhmm('s.start_time')} as "startTime",
    ${hhmm('s.end_time')} as "endTime", min(p.display_name) as "organiserName"
  from jsonb_to_recordset($1::jsonb) as b ("sessionId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "venueId" uuid, "facilitatorIds" uuid[])
  join session s on s.held and s.id <> b."sessionId" and tstzrange(s.starts_at, s.ends_at) && tstzrange(b."startsAt", b."endsAt")
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  left join session_facilitation f on f.association_id = s.association_id and f.session_id = s.id and f.organiser_id = any (b."facilitatorIds")
  left join organiser o on o.association_id = f.association_id and o.id = f.organiser_id
  left join account p on p.id = o.account_id
  where ($2 and s.venue_id = b."venueId") or (not $2 and f.organiser_id is not null)
  group by s.id, s.date, s.start_time, s.end_time, g.name
  order by s.date, s.start_time
  limit 5`;

/**
 * Does `work`, which stores these bookings. The constraints of the database refuse a venue or a facilitator booked
 * twice at once, also between two requests in the same instant; this only says what stands in the way.
 * @throws DomainError VENUE_BUSY or FACILITATOR_BUSY with the sessions it collides with
 */
export async function booked<T>(
  tenant: Tenant,
  bookings: () => readonly Booking[],
  work: () => Promise<T>,
): Promise<T> {
  await tenant.query('savepoint booking');
  try {
    const done = await work();
    await tenant.query('release savepoint booking');
    return done;
  } catch (error) {
    const { code, constraint } =
      error instanceof QueryFailedError
        ? (error.driverError as { code?: string; constraint?: string })
        : {};
    if (code !== '23P01') throw error;
    await tenant.query('rollback to savepoint booking');
    const byVenue = constraint === 'venue_booked_once';
    const clashes = await tenant.query<Clash>(CLASHES, [JSON.stringify(bookings()), byVenue]);
    throw new DomainError(byVenue ? 'VENUE_BUSY' : 'FACILITATOR_BUSY', { clashes });
  }
}
