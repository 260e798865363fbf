import type { TimeZone } from '../identity';
import type { HomeSupportSettings } from '../home-support';
import { freeOf, type Need } from '../needs';
import type { ContactKind } from '../people/consent';
import { localWhen } from '../time/clock-time';
import type { OutcomeResult } from './outcome';

/** Nobody is called outside these hours, local time of where the person lives. */
export const CALLED_FROM_HOUR = 9;
export const CALLED_UNTIL_HOUR = 20;

const HOUR_MS = 3_600_000;
const QUARTER_MS = HOUR_MS / 4;
const LOOKED_AHEAD_HOURS = 48;
const MOST_MOMENTS = 48;

/** Results after which the contact is attempted again by telephone: nobody picked up, or the person asked for it. */
export const wantsAnotherTry = (kind: ContactKind, result: OutcomeResult): boolean =>
  kind === 'CALL' && (result === 'NO_ANSWER' || result === 'CALL_BACK');

/** Results which say that nobody was met although somebody was expected. */
export const wasMissed = (result: OutcomeResult): boolean =>
  result === 'NO_ANSWER' || result === 'NOT_AT_HOME';

/** What a person asked of when they are called, as far as another try must heed it; an absence counts like a pause. */
export type TriedNeed = Pick<Need, 'from' | 'until' | 'impossible' | 'durationMinutes'> & {
  pauses: readonly { from: string; until: string }[];
};

/**
 * When a contact may be tried again, soonest first: the set hours from now, on full quarters of an hour, between 9 and
 * 20 where the person lives, in no pause and no window they called impossible. Two days on it is no second try any
 * more. `tries` are those made so far; empty after the last one, and where no moment is left.
 */
export function nextTries(
  settings: Pick<HomeSupportSettings, 'tries' | 'hoursBetweenTries'>,
  tries: number,
  now: string,
  timeZone: TimeZone,
  need: TriedNeed,
): string[] {
  if (tries >= settings.tries) return [];
  const first =
    Math.ceil((Date.parse(now) + settings.hoursBetweenTries * HOUR_MS) / QUARTER_MS) * QUARTER_MS;
  const moments = Array.from({ length: LOOKED_AHEAD_HOURS * 4 }, (_, quarter) =>
    new Date(first + quarter * QUARTER_MS).toISOString(),
  );
  return moments.filter((at) => mayBeTried(localWhen(at, timeZone), need)).slice(0, MOST_MOMENTS);
}

/** Whether a call may be tried again at a date (YYYY-MM-DD) and time (HH:MM), both where the person lives. */
export function mayBeTried(
  { date, time }: { date: string; time: string },
  { from, until, pauses, impossible, durationMinutes }: TriedNeed,
): boolean {
  const start = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  if (
    start < CALLED_FROM_HOUR * 60 ||
    start >= CALLED_UNTIL_HOUR * 60 ||
    date < from ||
    (until !== null && date > until)
  )
    return false;
  if (pauses.some((pause) => pause.from <= date && date <= pause.until)) return false;
  const open = [{ start: 0, end: Infinity }];
  return freeOf(impossible, date, open).some(
    (span) => span.start <= start && start + durationMinutes <= span.end,
  );
}
