import type { Clash, ClashKind } from '@presence/contract';
import { DomainError, type ErrorCode, type Id } from '@presence/domain';
import { hhmm, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { unlessRefused } from '../database/unless-refused';

/** A group, a venue and facilitators taken for a time; no group where it may meet twice at once. */
export type Booking = {
  sessionId: Id;
  startsAt: string;
  endsAt: string;
  groupId: Id | null;
  venueId: Id | null;
  facilitatorIds: readonly Id[];
};

/** What the database refuses; a closure, an absence and a holiday refuse nothing. */
type Taken = Exclude<ClashKind, 'CLOSURE' | 'ABSENCE' | 'HOLIDAY'>;

const KIND_OF_CONSTRAINT: Record<string, Taken> = {
  group_meets_once: 'GROUP',
  venue_booked_once: 'VENUE',
  facilitator_booked_once: 'FACILITATOR',
};
/** What refuses that something is taken twice at once. */
export const BOOKING_CONSTRAINTS = Object.keys(KIND_OF_CONSTRAINT);

const CODES = {
  GROUP: 'GROUP_BUSY',
  VENUE: 'VENUE_BUSY',
  FACILITATOR: 'FACILITATOR_BUSY',
} as const satisfies Record<Taken, ErrorCode>;

/** A person reads a handful; the rest are of the same kind. */
const LISTED_CLASHES = 12;

const CLASHES = sql<Clash>`
  select c.id as "sessionId", g.name as "groupName", c.date, ${hhmm('c.start_time')} as "startTime",
    ${hhmm('c.end_time')} as "endTime", min(p.display_name) as "organiserName", null::jsonb as closure,
    array_remove(array[
      case when bool_or(c.group_taken) then 'GROUP' end,
      case when bool_or(c.venue_taken) then 'VENUE' end,
      case when bool_or(f.organiser_id is not null) then 'FACILITATOR' end], null) as kinds
  from (
    select s.*, b."facilitatorIds" as wanted, coalesce(s.group_id = b."groupId" and not s.parallel, false) as group_taken,
      coalesce(s.venue_id = b."venueId", false) as venue_taken
    from jsonb_to_recordset($1::jsonb) as b ("sessionId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "groupId" uuid, "venueId" uuid, "facilitatorIds" uuid[])
    join session s on s.held and s.id <> all ($2::uuid[]) and tstzrange(s.starts_at, s.ends_at) && tstzrange(b."startsAt", b."endsAt")
  ) c
  join "group" g on g.association_id = c.association_id and g.id = c.group_id
  left join session_facilitation f on f.association_id = c.association_id and f.session_id = c.id and f.organiser_id = any (c.wanted)
  left join organiser o on o.association_id = f.association_id and o.id = f.organiser_id
  left join account p on p.id = o.account_id
  where c.group_taken or c.venue_taken or f.organiser_id is not null
  group by c.id, c.date, c.start_time, c.end_time, g.name
  order by c.date, c.start_time
  limit ${LISTED_CLASHES}`;

/** The stored sessions that these bookings would collide with, themselves and `except` aside. */
export const clashesOf = (
  tenant: Tenant,
  bookings: readonly Booking[],
  except: readonly Id[] = [],
): Promise<Clash[]> =>
  tenant.query(CLASHES, [
    JSON.stringify(bookings),
    [...bookings.map(({ sessionId }) => sessionId), ...except],
  ]);

/**
 * Does `work`, which stores these bookings. The constraints of the database refuse a group, a venue or a facilitator
 * booked twice at once, also between two requests in the same instant; this only says what stands in the way.
 * @throws DomainError GROUP_BUSY, VENUE_BUSY or FACILITATOR_BUSY with the sessions it collides with
 */
export function booked<T>(
  tenant: Tenant,
  bookings: () => readonly Booking[] | Promise<readonly Booking[]>,
  work: () => Promise<T>,
): Promise<T> {
  return unlessRefused(tenant, BOOKING_CONSTRAINTS, work, async (constraint) => {
    const clashes = await clashesOf(tenant, await bookings());
    const by = (kind: Taken) => clashes.filter(({ kinds }) => kinds.includes(kind));
    // A group may be told to meet twice at once; of more that stands in the way, what cannot be told away is named.
    const refused = KIND_OF_CONSTRAINT[constraint] as Taken;
    const kind =
      refused === 'GROUP'
        ? ((['VENUE', 'FACILITATOR'] as const).find((each) => by(each).length > 0) ?? refused)
        : refused;
    throw new DomainError(CODES[kind], { clashes: by(kind) });
  });
}
