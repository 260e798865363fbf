import type { MoveDraft, PlannedSessions, SessionView } from '@presence/contract';
import { occurrenceOn, type Session, timesIssue } from '@presence/domain';

/** `date` is where the calendar has put the session already: then only the public word is asked, unless more is wanted. */
export type MoveProposal = { session: SessionView; date?: string };

/** Where and when a session goes instead. */
export type MoveTarget = Omit<MoveDraft, 'publicWord'>;

/** Where the session stands, or would stand on another date. */
export const moveTargetOf = (session: SessionView, date = session.date): MoveTarget => ({
  date,
  startTime: session.startTime,
  endTime: session.endTime,
  venueId: session.venueId,
  parallel: false,
});

/** Where the session stands, or would stand on the proposed date, as the draft that puts it there. */
export const moveDraftOf = ({ session, date }: MoveProposal): MoveDraft => ({
  ...moveTargetOf(session, date),
  publicWord: session.publicWord,
});

/** Whether the moment to which a session goes is over, on its own clock. */
export function isPastMove(
  { date, startTime }: Pick<MoveTarget, 'date' | 'startTime'>,
  { endTime, timeZone }: Pick<Session, 'endTime' | 'timeZone'>,
): boolean {
  if (date === '' || startTime === '') return false;
  return Date.parse(occurrenceOn(date, { startTime, endTime, timeZone }).startsAt) <= Date.now();
}

/** What a move is asked about before it is made; null where the session stays, or its times do not hold together. */
export function plannedMove(session: SessionView, target: MoveTarget): PlannedSessions | null {
  const { date, startTime, endTime, venueId, parallel } = target;
  const stays = date === session.date && startTime === session.startTime;
  const unchanged = stays && endTime === session.endTime && venueId === session.venueId;
  if (unchanged || timesIssue(startTime, endTime) !== null) return null;
  const recurrence = { ...ONE_DATE, from: date };
  const { facilitatorIds, id: exceptSessionId } = session;
  const led = { facilitatorIds, rotates: false };
  return { recurrence, startTime, endTime, venueId, ...led, parallel, exceptSessionId };
}

const ONE_DATE = {
  pattern: { kind: 'ONCE' },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
} as const satisfies Partial<PlannedSessions['recurrence']>;
