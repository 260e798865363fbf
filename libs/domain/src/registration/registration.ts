import * as z from 'zod';
import { DomainError } from '../errors';
import { dateIn } from '../time';
import type { Session } from '../sessions';

const count = z.int().min(0);

/**
 * How registration for a session stands, as its organisers see it. `taken`: the group takes registrations here at all;
 * `open`: for this session too. The counts stay when the codes are gone.
 */
export const SessionRegistration = z.object({
  taken: z.boolean(),
  open: z.boolean(),
  capacity: z.int().nullable(),
  seatCount: count,
  waitingCount: count,
  largestWaitingCount: count,
  releasedCount: count,
});
export type SessionRegistration = z.infer<typeof SessionRegistration>;

/** What decides whether a seat can be had at a session. */
type Registrable = Pick<Session, 'startsAt' | 'cancelledAt'> &
  Pick<SessionRegistration, 'taken' | 'open'>;

/**
 * @param now ISO instant
 * @throws DomainError SESSION_PAST, SESSION_CANCELLED, REGISTRATION_CLOSED
 */
export function assertMayTakeSeat(
  session: Registrable,
  now: string,
  by: 'VISITOR' | 'ORGANISER',
): void {
  if (session.startsAt <= now) throw new DomainError('SESSION_PAST');
  if (session.cancelledAt !== null) throw new DomainError('SESSION_CANCELLED');
  // Closing keeps strangers out; an organiser may still hand out a seat to somebody who phones.
  if (!session.taken || (by === 'VISITOR' && !session.open))
    throw new DomainError('REGISTRATION_CLOSED');
}

/** Whether the codes of a session are gone: from the day after its end, where it is. */
export const seatsAreGone = (
  { endsAt, timeZone }: Pick<Session, 'endsAt' | 'timeZone'>,
  now: string,
): boolean => dateIn(timeZone, now) > dateIn(timeZone, endsAt);
