import { DomainError } from '../errors';
import type { TimeZone } from '../identity';
import { occurrenceOn, Timing } from './recurrence';
import { assertToCome, type Session } from './session';

/** STANDING: it is to take place. CANCELLED: it is not, and everybody may read why. */
export const SESSION_STATES = ['STANDING', 'CANCELLED'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** What a session is stored with besides itself. */
type Stored = Pick<Session, 'date' | 'startsAt' | 'endsAt' | 'timeZone' | 'cancelledAt'> & {
  /** Whether it takes its group, its venue and its facilitators. */
  held: boolean;
  /** Whether its group may meet elsewhere at the same time. */
  parallel: boolean;
};

/**
 * Every move of a session: the state it leads to from each in which it may begin, and by when it has to be made. Before
 * START, or before END, of the session; ANY_TIME also afterwards.
 */
export const SESSION_TRANSITIONS = {
  /** Told again, its word is another; when it was cancelled first stays. */
  cancel: { to: { STANDING: 'CANCELLED', CANCELLED: 'CANCELLED' }, before: 'END' },
  restore: { to: { STANDING: 'STANDING', CANCELLED: 'STANDING' }, before: 'START' },
  /** It takes place although it falls on a holiday. */
  confirm: { to: { STANDING: 'STANDING' }, before: 'END' },
  /** Held on another date, at another time or elsewhere. */
  move: { to: { STANDING: 'STANDING' }, before: 'START' },
  /** As it was before a closure cancelled or moved it. */
  putBack: { to: { STANDING: 'STANDING', CANCELLED: 'STANDING' }, before: 'START' },
  /** Led by others; who led one that is over may be put right. */
  entrust: { to: { STANDING: 'STANDING', CANCELLED: 'CANCELLED' }, before: 'ANY_TIME' },
  /** Somebody who was asked to lead says yes or no. */
  replyToAsking: { to: { STANDING: 'STANDING' }, before: 'START' },
} as const satisfies Record<
  string,
  { to: Partial<Record<SessionState, SessionState>>; before: 'START' | 'END' | 'ANY_TIME' }
>;

/** What can be done to a session. */
export type SessionMove = keyof typeof SESSION_TRANSITIONS;

/** The state of a session as it is stored. */
export const sessionState = ({ cancelledAt }: Pick<Session, 'cancelledAt'>): SessionState =>
  cancelledAt === null ? 'STANDING' : 'CANCELLED';

/**
 * @param now ISO instant
 * @throws DomainError SESSION_PAST when it is too late for the move, SESSION_CANCELLED when the session is cancelled
 */
export function assertMayMove(
  move: SessionMove,
  session: Pick<Stored, 'startsAt' | 'endsAt' | 'cancelledAt'>,
  now: string,
): void {
  const { to, before } = SESSION_TRANSITIONS[move];
  if (before === 'START') assertToCome(session, now);
  if (before === 'END') assertToCome({ startsAt: session.endsAt }, now);
  if (!(sessionState(session) in to)) throw new DomainError('SESSION_CANCELLED');
}

/** What changes when a session is cancelled, with the word that everybody may read. @throws as `assertMayMove` */
export function cancelSession(session: Stored, publicWord: string, now: string) {
  assertMayMove('cancel', session, now);
  return { cancelledAt: session.cancelledAt ?? now, held: false, publicWord };
}

/** What changes when a session is to take place after all, beside another of its group where that is meant. @throws as `assertMayMove` */
export function restoreSession(session: Stored, parallel: boolean, now: string) {
  assertMayMove('restore', session, now);
  return {
    ...{ cancelledAt: null, held: true, publicWord: '', undecided: false },
    parallel: session.parallel || parallel,
  };
}

/** What changes when it is decided that an undecided session takes place. @throws as `assertMayMove` */
export function confirmSession(session: Stored, now: string) {
  assertMayMove('confirm', session, now);
  return { undecided: false, editedAt: now };
}

/** Where and when a session is moved to; what is not named stays. */
export type SessionTarget = Pick<
  Session,
  'date' | 'startTime' | 'endTime' | 'venueId' | 'publicWord'
> & { parallel: boolean };

/** What changes when a session is moved. @throws as `assertMayMove`; SESSION_PAST also for a target that has begun; VALIDATION */
export function moveSession(session: Stored, target: SessionTarget, now: string) {
  assertMayMove('move', session, now);
  const moved = { ...target, ...placedInTime(target, session.timeZone) };
  assertToCome(moved, now);
  return { ...moved, undecided: false, editedAt: now };
}

/** All of a session that a cancellation or a move changes: what it takes to put it back exactly. */
export type SessionAsBefore = SessionTarget &
  Pick<Session, 'startsAt' | 'endsAt' | 'clockShift' | 'editedAt'> & { undecided?: boolean };

/** A session as it stands, to be put back so later. */
export const sessionAsBefore = ({
  date,
  startTime,
  endTime,
  startsAt,
  endsAt,
  clockShift,
  venueId,
  parallel,
  publicWord,
  editedAt,
  undecided = false,
}: SessionAsBefore): SessionAsBefore => ({
  ...{ date, startTime, endTime, startsAt, endsAt, clockShift },
  ...{ venueId, parallel, publicWord, editedAt, undecided },
});

/** What changes when a session is put back as it was. @throws as `assertMayMove`; SESSION_PAST also where it would have begun */
export function putBackSession(session: Stored, before: SessionAsBefore, now: string) {
  assertMayMove('putBack', session, now);
  assertToCome(before, now);
  return { ...before, cancelledAt: null, held: true };
}

/** The instants of a local date and times. @throws DomainError VALIDATION at the field when the times cannot be */
export function placedInTime(
  when: Pick<Session, 'date' | 'startTime' | 'endTime'>,
  timeZone: TimeZone,
): Pick<Session, 'startsAt' | 'endsAt' | 'clockShift'> {
  const timing = Timing.safeParse({ startTime: when.startTime, endTime: when.endTime, timeZone });
  if (!timing.success)
    throw new DomainError(
      'VALIDATION',
      {},
      timing.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
  const { startsAt, endsAt, clockShift } = occurrenceOn(when.date, timing.data);
  return { startsAt, endsAt, clockShift };
}
