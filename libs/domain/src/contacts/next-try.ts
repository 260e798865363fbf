import type { TimeZone } from '../identity';
import type { HomeSupportSettings } from '../home-support';
import type { ContactKind } from '../people/consent';
import type { OutcomeResult } from './outcome';

/** Nobody is called outside these hours, local time of where the person lives. */
export const CALLED_FROM_HOUR = 9;
export const CALLED_UNTIL_HOUR = 20;

const HOUR_MS = 3_600_000;

/** Results after which the contact is attempted again by telephone: nobody picked up, or the person asked for it. */
export const wantsAnotherTry = (kind: ContactKind, result: OutcomeResult): boolean =>
  kind === 'CALL' && (result === 'NO_ANSWER' || result === 'CALL_BACK');

/** Results which say that nobody was met although somebody was expected. */
export const wasMissed = (result: OutcomeResult): boolean => result === 'NO_ANSWER' || result === 'NOT_AT_HOME';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date YYYY-MM-DD and time HH:MM of an instant (ISO UTC) in a zone. */
export function localWhen(instant: string, timeZone: TimeZone): { date: string; time: string } {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  const [date = '', time = ''] = format.format(Date.parse(instant)).split(' ');
  return { date, time };
}

/**
 * When a contact is tried again: the set hours from now, on the next full quarter of an hour, or the next morning where
 * that would be too late in the evening. `tries` are those made so far; null after the last one.
 */
export function nextTry(settings: Pick<HomeSupportSettings, 'tries' | 'hoursBetweenTries'>, tries: number, now: string, timeZone: TimeZone): string | null {
  if (tries >= settings.tries) return null;
  const quarter = HOUR_MS / 4;
  let at = Math.ceil((Date.parse(now) + settings.hoursBetweenTries * HOUR_MS) / quarter) * quarter;
  while (!isCallable(at, timeZone)) at += quarter;
  return new Date(at).toISOString();
}

function isCallable(at: number, timeZone: TimeZone): boolean {
  const hour = Number(localWhen(new Date(at).toISOString(), timeZone).time.slice(0, 2));
  return hour >= CALLED_FROM_HOUR && hour < CALLED_UNTIL_HOUR;
}
