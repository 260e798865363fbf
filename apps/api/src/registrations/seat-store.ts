import {
  changeCapacity,
  noSeats,
  releaseSeat,
  takeSeat,
  type Id,
  type SeatChange,
  type SeatCounts,
} from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { AskedSeat } from './seat-codes';
import { SeatRow } from './seat.entity';
import { SessionSeatsRow } from './session-seats.entity';

/**
 * What alone writes seats and their counts. Whoever calls holds the group of the session, as whatever cancels, moves or
 * resizes does first: acts on one session take turns.
 */

/** The counts of a session; its row is made with the first that is said of it. */
async function seatsOf(
  tenant: Tenant,
  sessionId: Id,
  capacity: number | null,
): Promise<SessionSeatsRow> {
  const rows = tenant.repository(SessionSeatsRow);
  const known = await rows.findOneBy({ sessionId });
  const { associationId } = tenant.scope;
  return known ?? rows.create({ associationId, sessionId, open: true, ...noSeats(capacity) });
}

const save = (tenant: Tenant, row: SessionSeatsRow, counts: Partial<SeatCounts>) =>
  tenant.repository(SessionSeatsRow).save(Object.assign(row, counts));

/** A seat or a turn on the waiting list; asked for again it is the same. */
export async function storeSeat(
  tenant: Tenant,
  session: { id: Id; capacity: number | null },
  asked: AskedSeat,
): Promise<SeatRow> {
  const rows = tenant.repository(SeatRow);
  const { id, codeHash } = asked;
  const known = await rows.findOneBy({ id });
  if (known) return known;
  const row = await seatsOf(tenant, session.id, session.capacity);
  const { counts, state } = takeSeat(row);
  const number = row.seatCount + row.waitingCount + row.releasedCount + 1;
  await save(tenant, row, counts);
  const { associationId } = tenant.scope;
  return rows.save(
    rows.create({ associationId, id, sessionId: session.id, number, state, codeHash }),
  );
}

/** Gives a seat back; the first who waits moves up. Given back already, it stays so. */
export async function storeRelease(tenant: Tenant, seat: SeatRow): Promise<SeatRow> {
  const row = await seatsOf(tenant, seat.sessionId, null);
  const change = releaseSeat(row, seat.state);
  const released = await tenant
    .repository(SeatRow)
    .save(Object.assign(seat, { state: 'RELEASED' as const }));
  await follow(tenant, row, change);
  return released;
}

/** Visitors may take seats at the session, or may not. */
export async function storeOpening(
  tenant: Tenant,
  session: { id: Id; capacity: number | null },
  open: boolean,
): Promise<void> {
  const row = await seatsOf(tenant, session.id, session.capacity);
  await tenant.repository(SessionSeatsRow).save(Object.assign(row, { open }));
}

/** The coming sessions of a group have as many seats as it now takes people. */
export async function storeCapacity(
  tenant: Tenant,
  groupId: Id,
  capacity: number | null,
): Promise<void> {
  const coming = await tenant.query(
    sql<{ id: Id }>`select s.id from session s
      join session_seats ss on ss.association_id = s.association_id and ss.session_id = s.id
      where s.group_id = $1 and s.starts_at > now() order by s.id`,
    [groupId],
  );
  for (const { id } of coming) {
    const row = await seatsOf(tenant, id, capacity);
    await follow(tenant, row, changeCapacity(row, capacity));
  }
}

async function follow(
  tenant: Tenant,
  row: SessionSeatsRow,
  { counts, movingUp }: SeatChange,
): Promise<void> {
  await save(tenant, row, counts);
  if (movingUp === 0) return;
  await tenant.query(
    sql`update seat set state = 'HELD' where id in (
      select id from seat where session_id = $1 and state = 'WAITING' order by number limit $2)`,
    [row.sessionId, movingUp],
  );
}

/** Forgets the codes of sessions that ended on a day before today, where each is; what was counted stays. */
export const forgetSeats = (tenant: Tenant, now: string): Promise<unknown> =>
  tenant.query(
    sql`delete from seat using session s
      where s.association_id = seat.association_id and s.id = seat.session_id
        and s.ends_at < $1::timestamptz
        and (s.ends_at at time zone s.time_zone)::date < ($1::timestamptz at time zone s.time_zone)::date`,
    [now],
  );
