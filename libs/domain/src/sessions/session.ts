import * as z from 'zod';
import { Id, Instant, LocalDate, LocalTime, TimeZone, line } from '../identity';
import { DomainError } from '../errors';
import { FacilitatorIds } from './facilitation';

/**
 * One dated meeting of a group. `originalStart` is the local start its series gave it (null for one added by hand)
 * and stays when the session is moved. `publicWord` is what everybody may read about a cancellation or a move.
 * An `undecided` session falls on a holiday of which its series asks: nobody but the organisers is told of it yet. Of
 * `facilitatorIds` the first leads.
 */
export const Session = z.object({
  id: Id,
  groupId: Id,
  seriesId: Id.nullable(),
  originalStart: z.string().nullable(),
  date: LocalDate,
  startTime: LocalTime,
  endTime: LocalTime,
  timeZone: TimeZone,
  startsAt: Instant,
  endsAt: Instant,
  clockShift: z.enum(['GAP', 'OVERLAP']).nullable(),
  venueId: Id.nullable(),
  facilitatorIds: FacilitatorIds,
  cancelledAt: Instant.nullable(),
  undecided: z.boolean().default(false),
  publicWord: line(200, 0),
  editedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Session = z.infer<typeof Session>;

/** A session as its own row tells it: who facilitates it stands elsewhere, and is nobody's to read on a public page. */
export type StoredSession = Omit<Session, 'facilitatorIds'> & { updatedAt: string };

/**
 * Whether the session stands at another date or time than its series gave it. One added by hand has no other start than
 * the one at which it stands: wherever it is put, nothing says where it was, and it is not called moved.
 */
export const isMoved = (session: Pick<Session, 'originalStart' | 'date' | 'startTime'>): boolean =>
  session.originalStart !== null &&
  session.originalStart !== `${session.date}T${session.startTime}`;

/** @throws DomainError SESSION_PAST: what has begun is history and is not replanned. */
export function assertToCome(session: Pick<Session, 'startsAt'>, now: string): void {
  if (session.startsAt <= now)
    throw new DomainError('SESSION_PAST', { startsAt: session.startsAt });
}
