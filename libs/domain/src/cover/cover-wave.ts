import type { Id } from '../identity';
import type { HomeSupportSettings } from '../home-support';

const HOUR_MS = 3_600_000;
/** How many are asked at a time. */
const WAVE_SIZE = 3;
/** After so many waves everybody who is left is asked. */
const SMALL_WAVES = 2;
/** What begins within so many hours of the mail is near: everybody is asked at once. */
const NEAR_HOURS = 6;
/** Between two waves passes at most this part of the time that is left. */
const PART_OF_TIME_LEFT = 1 / 4;

/** Somebody who could take a contact or a session over. */
export type CoverCandidate = {
  id: Id;
  /** Whether they know the person, or the group, already. */
  known: boolean;
  /** What they have taken on around that time, where it is counted. */
  load: number;
  /** Requests that reached them in the last seven days. */
  askedLately: number;
  lastAskedAt: string | null;
};

/** Where a cover request stands; `leavesAt` is when a mail about it could leave (ISO UTC). */
export type CoverState = {
  wave: number;
  askedIds: readonly Id[];
  startsAt: string;
  leavesAt: string;
};

export type CoverWave = {
  ask: Id[];
  /** When to look again; null when that would be after it begins. */
  nextAt: string | null;
};

/**
 * Whom a cover request asks next: the three asked least lately, among equals those first who know the person or the group,
 * then those who have least to do; then three more; then all. All at once when it is near. Nobody beyond the week's ceiling.
 * When the waves are over it is looked again, less often, for whoever has become free.
 */
export function nextWave(
  { wave, askedIds, startsAt, leavesAt }: CoverState,
  candidates: readonly CoverCandidate[],
  { coverHours, coverAsksPerWeek }: Pick<HomeSupportSettings, 'coverHours' | 'coverAsksPerWeek'>,
): CoverWave {
  const open = candidates
    .filter(({ id, askedLately }) => !askedIds.includes(id) && askedLately < coverAsksPerWeek)
    .sort(leastAskedFirst);
  const left = Date.parse(startsAt) - Date.parse(leavesAt);
  const size = wave >= SMALL_WAVES || left <= NEAR_HOURS * HOUR_MS ? open.length : WAVE_SIZE;
  const pause = Math.min(coverHours * HOUR_MS, left * PART_OF_TIME_LEFT);
  const next = Date.parse(leavesAt) + Math.max(pause, HOUR_MS / 4);
  return {
    ask: open.slice(0, size).map(({ id }) => id),
    nextAt: next < Date.parse(startsAt) ? new Date(next).toISOString() : null,
  };
}

const leastAskedFirst = (one: CoverCandidate, other: CoverCandidate) =>
  one.askedLately - other.askedLately ||
  Number(other.known) - Number(one.known) ||
  one.load - other.load ||
  (one.lastAskedAt ?? '').localeCompare(other.lastAskedAt ?? '') ||
  one.id.localeCompare(other.id);
