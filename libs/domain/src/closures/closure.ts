import * as z from 'zod';
import { Id, Instant, line, LocalDate } from '../identity';
import { toEpochDay } from '../time/days';
import { closesOn, type ClosureDates } from './closure-dates';

/** What can be closed: the whole association, one of its branches, a group or a venue. */
export const CLOSURE_SCOPES = ['ASSOCIATION', 'BRANCH', 'GROUP', 'VENUE'] as const;
export const ClosureScope = z.enum(CLOSURE_SCOPES, { error: 'REQUIRED' });
export type ClosureScope = z.infer<typeof ClosureScope>;

/** The longest closure, in days: what lasts longer is a group that no longer meets. */
export const LONGEST_CLOSURE_DAYS = 366;

/**
 * Dates, both included and local to what is closed, on which a venue, a group, a branch or the whole association does not
 * meet. `closedId` names the branch, group or venue; null when the association closes. `publicWord` is what everybody may
 * read about it.
 */
export const Closure = z.object({
  id: Id,
  scope: ClosureScope,
  closedId: Id.nullable(),
  from: LocalDate,
  to: LocalDate,
  publicWord: line(200, 0),
  undoneAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Closure = z.infer<typeof Closure>;

/** What becomes of a session on the dates of a closure. */
export const CLOSURE_CHOICES = ['CANCEL', 'MOVE', 'KEEP'] as const;
export type ClosureChoice = (typeof CLOSURE_CHOICES)[number];

/** Whether the dates of a closure can be: they end when they begin or later, within the longest closure. */
export const isClosurePeriod = ({ from, to }: ClosureDates): boolean =>
  from <= to && toEpochDay(to) - toEpochDay(from) < LONGEST_CLOSURE_DAYS;

/** What a session is, to know whether a closure touches it. */
export type ClosableSession = {
  groupId: Id;
  branchId: Id | null;
  venueId: Id | null;
  date: string;
};

/** Whether a closure touches a session: it falls on its dates and belongs to what is closed. */
export function touches(
  closure: Pick<Closure, 'scope' | 'closedId' | 'from' | 'to'>,
  session: ClosableSession,
): boolean {
  if (!closesOn(closure, session.date)) return false;
  switch (closure.scope) {
    case 'ASSOCIATION':
      return true;
    case 'BRANCH':
      return session.branchId === closure.closedId;
    case 'GROUP':
      return session.groupId === closure.closedId;
    case 'VENUE':
      return session.venueId === closure.closedId;
  }
}

type Closed = Pick<Closure, 'scope' | 'closedId' | 'from' | 'to'>;

/** Whether two closures close the same thing on days that they share. */
export const overlaps = (one: Closed, other: Closed): boolean =>
  one.scope === other.scope &&
  one.closedId === other.closedId &&
  one.from <= other.to &&
  other.from <= one.to;

/** Whether two closures are one that was entered twice: they close the same thing on the same days. */
export const isSameClosure = (one: Closed, other: Closed): boolean =>
  overlaps(one, other) && one.from === other.from && one.to === other.to;

/** What a closure did to a session. */
export const CLOSURE_DONE = ['CANCELLED', 'MOVED', 'KEPT'] as const;
export type ClosureDone = (typeof CLOSURE_DONE)[number];

/** What a choice does. */
export const doneBy = (choice: ClosureChoice): ClosureDone =>
  (({ CANCEL: 'CANCELLED', MOVE: 'MOVED', KEEP: 'KEPT' }) as const)[choice];

/**
 * Of standing closures the one that closes a session that was made or comes back: the first that touches it, those aside
 * that have decided about it (`decided`, by id) before.
 */
export const closureOver = <C extends Pick<Closure, 'id' | 'scope' | 'closedId' | 'from' | 'to'>>(
  closures: readonly C[],
  session: ClosableSession,
  decided: readonly Id[] = [],
): C | undefined =>
  closures.find((closure) => !decided.includes(closure.id) && touches(closure, session));

/**
 * Of the sessions that a closure touches, those that its draft does not name: they came in the meantime, and nobody has
 * chosen for them.
 */
export const unnamed = <S extends { id: Id }>(
  touched: readonly S[],
  named: readonly { sessionId: Id }[],
): S[] => {
  const known = new Set(named.map(({ sessionId }) => sessionId));
  return touched.filter(({ id }) => !known.has(id));
};

/** Whether a session is as a closure left it: nobody has changed it since. */
export const isAsLeft = (
  { done, versionAfter }: { done: ClosureDone; versionAfter: number },
  session: { version: number; cancelledAt: string | null },
): boolean =>
  done !== 'KEPT' &&
  session.version === versionAfter &&
  (session.cancelledAt !== null) === (done === 'CANCELLED');
