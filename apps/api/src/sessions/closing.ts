import {
  cancelSession,
  moveSession,
  putBackSession,
  type ClosableSession,
  type ClosureDates,
  type Id,
  type SessionAsBefore,
  type SessionTarget,
} from '@presence/domain';
import { In } from 'typeorm';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { unlessRefused } from '../database/unless-refused';
import { booked, BOOKING_CONSTRAINTS } from './booking';
import { facilitatorsOf } from './facilitation';
import { SessionRow } from './session.entity';
import { SESSION_COLUMNS, type HeldSession } from './sessions.queries';

/** A stored session as a closure finds it. */
export type TouchedSession = HeldSession & {
  branchId: Id | null;
  /** Its group meets no more. */
  archived: boolean;
};

/** The sessions to come that stand on these local dates, both included. */
export const standingOn = (
  tenant: Tenant,
  { from, to }: ClosureDates,
): Promise<(ClosableSession & { id: Id })[]> =>
  // The day around the instants lets the index on starts_at serve, whatever the zone.
  tenant.query(
    sql<ClosableSession & { id: Id }>`
    select s.id, s.group_id as "groupId", g.branch_id as "branchId", s.venue_id as "venueId", s.date
    from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id
    where s.held and s.starts_at > now() and s.starts_at >= ($1::date - interval '1 day') at time zone 'UTC'
      and s.starts_at < ($2::date + interval '2 days') at time zone 'UTC' and s.date between $1::date and $2::date
    order by s.starts_at, s.id`,
    [from, to],
  );

/** These sessions as they stand, the first to begin first, held until the transaction ends. Their groups are to be held. */
export const holdSessions = (tenant: Tenant, ids: readonly Id[]): Promise<TouchedSession[]> =>
  tenant.query(
    sql<TouchedSession>`
    select ${SESSION_COLUMNS}, g.branch_id as "branchId", g.archived_at is not null as archived
    from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id
    where s.id = any ($1) order by s.starts_at, s.id for update of s`,
    [ids],
  );

/** Cancels standing sessions with one public word. @throws DomainError as `cancelSession` */
export async function cancelSessions(
  tenant: Tenant,
  sessions: readonly TouchedSession[],
  publicWord: string,
  now: string,
): Promise<void> {
  const [first] = sessions.map((session) => cancelSession(session, publicWord, now));
  if (first === undefined) return;
  await tenant
    .repository(SessionRow)
    .update({ id: In(sessions.map(({ id }) => id)) }, { ...first, updatedAt: now });
}

/**
 * Moves standing sessions. Each makes room for the others first, so that one may take the place of another.
 * @throws DomainError as `moveSession`; VENUE_BUSY, GROUP_BUSY or FACILITATOR_BUSY with what it collides with
 */
export async function moveSessions(
  tenant: Tenant,
  moves: readonly { session: TouchedSession; target: SessionTarget }[],
  now: string,
): Promise<void> {
  const rows = tenant.repository(SessionRow);
  await makeRoom(
    tenant,
    moves.map(({ session }) => session.id),
  );
  for (const { session, target } of moves) {
    const { id, groupId } = session;
    const moved = moveSession(session, target, now);
    const booking = async () => [
      {
        sessionId: id,
        startsAt: moved.startsAt,
        endsAt: moved.endsAt,
        groupId: moved.parallel ? null : groupId,
        venueId: moved.venueId,
        facilitatorIds: await facilitatorsOf(tenant, id),
      },
    ];
    await booked(tenant, booking, () =>
      rows.update({ id }, { ...moved, cancelledAt: null, held: true, updatedAt: now }),
    );
  }
}

type PutBack = { session: TouchedSession; before: SessionAsBefore };

/**
 * Puts sessions back as they were, and answers which: all at once where nothing else stands in the way, else one by one, as
 * many as there is room for.
 */
export async function putBackSessions(
  tenant: Tenant,
  all: readonly PutBack[],
  now: string,
): Promise<Id[]> {
  const rows = tenant.repository(SessionRow);
  const store = ({ session, before }: PutBack) =>
    rows.update({ id: session.id }, { ...putBackSession(session, before, now), updatedAt: now });
  const ids = all.map(({ session }) => session.id);
  const together = async () => {
    await makeRoom(tenant, ids);
    for (const each of all) await store(each);
    return true;
  };
  if (await unlessRefused(tenant, BOOKING_CONSTRAINTS, together, () => false)) return ids;
  const back: Id[] = [];
  for (let waiting = [...all]; waiting.length > 0;) {
    const taken: PutBack[] = [];
    for (const each of waiting) {
      const alone = () => store(each).then(() => true);
      if (await unlessRefused(tenant, BOOKING_CONSTRAINTS, alone, () => false))
        back.push(each.session.id);
      else taken.push(each);
    }
    // One that came back may have left the place of another.
    if (taken.length === waiting.length) break;
    waiting = taken;
  }
  return back;
}

/** Leaves a session cancelled, with what it was before and another public word. */
export async function keepCancelled(
  tenant: Tenant,
  { session, before }: PutBack,
  publicWord: string,
  now: string,
): Promise<void> {
  const cancelledAt = session.cancelledAt ?? now;
  await tenant
    .repository(SessionRow)
    .update(
      { id: session.id },
      { ...before, publicWord, cancelledAt, held: false, updatedAt: now },
    );
}

/** Takes from sessions, for the moment, the time that they take of group, venue and facilitators. */
const makeRoom = (tenant: Tenant, ids: readonly Id[]): Promise<unknown> =>
  tenant.query(
    sql`update session set held = false, cancelled_at = coalesce(cancelled_at, now()) where id = any ($1) and held`,
    [ids],
  );
