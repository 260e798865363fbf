import type { SeriesChangeDraft } from '@presence/contract';
import { occurrenceOn, type Occurrence } from '@presence/domain';
import type { SeriesRow } from '../series.entity';
import type { HeldOccurrence } from './held-occurrences';

/** The dates within a change that are skipped. */
export const datesFrom = (
  skipped: readonly { date: string }[],
  scope: SeriesChangeDraft['scope'],
  pivot: string,
): string[] =>
  skipped.map(({ date }) => date).filter((date) => scope === 'ALL' || date >= pivot.slice(0, 10));

/** Whether a session stands before the day from which the rule changes. */
export const isBefore = ({ originalStart }: HeldOccurrence, pivot: string): boolean =>
  originalStart.slice(0, 10) < pivot.slice(0, 10);

/** Where one session goes: to the single date of its new rule, or the same day at the new times. */
export const theOne = (after: SeriesRow, pivot: string): Occurrence =>
  occurrenceOn(
    after.recurrence.pattern.kind === 'ONCE' ? after.recurrence.from : pivot.slice(0, 10),
    after,
  );

/** Whether an untouched coming session is within the change, so that it takes the new place and facilitators. */
export function follows(
  session: HeldOccurrence,
  scope: SeriesChangeDraft['scope'],
  pivot: string,
  now: string,
): boolean {
  if (
    scope === 'THIS' ||
    session.startsAt <= now ||
    session.edited ||
    session.cancelled ||
    session.hasAttendance
  )
    return false;
  return scope === 'ALL' || !isBefore(session, pivot);
}
