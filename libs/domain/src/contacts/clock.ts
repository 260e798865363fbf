import type { HomeSupportSettings } from '../home-support';
import type { Priority } from '../needs';
import { DAY_MS } from '../time/days';

export const CLOCK_LEVELS = ['OK', 'DUE', 'LATE'] as const;
export type ClockLevel = (typeof CLOCK_LEVELS)[number];

/**
 * How long nobody reached a person, out of how many `allowed` days. `share` says how many times over those have passed,
 * `escalation` is its whole part.
 */
export type Clock = {
  days: number;
  allowed: number;
  level: ClockLevel;
  share: number;
  escalation: number;
};

// From here on there is still time for the coordinator to see to it before the person falls silent.
const DUE_SHARE = 0.75;

/**
 * Days since somebody last reached the person, or since they came in when nobody ever did, held against the days of
 * silence that the association allows at this priority. A clock that is ahead of `now` counts from `now`.
 */
export function clock(
  person: { lastReachedAt: string | null; since: string },
  priority: Priority,
  silentDays: HomeSupportSettings['silentDays'],
  now: string,
): Clock {
  const elapsed =
    Math.max(0, Date.parse(now) - Date.parse(person.lastReachedAt ?? person.since)) / DAY_MS;
  const allowed = silentDays[priority];
  const level = elapsed >= allowed ? 'LATE' : elapsed >= allowed * DUE_SHARE ? 'DUE' : 'OK';
  const share = elapsed / allowed;
  return { days: Math.floor(elapsed), allowed, level, share, escalation: Math.floor(share) };
}

/** The most urgent first: who is furthest past their own limit, then who has waited longest. */
export const bySilence = (
  a: Pick<Clock, 'share' | 'days'>,
  b: Pick<Clock, 'share' | 'days'>,
): number => b.share - a.share || b.days - a.days;
