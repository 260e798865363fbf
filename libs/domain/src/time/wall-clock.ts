import { Temporal } from 'temporal-polyfill';

/** What a change of clocks did to a local time: it does not exist that night, or it exists twice. */
export type ClockShift = 'GAP' | 'OVERLAP';

type Change = { from: number; to: number; shift: ClockShift; offsetAfter: number };
type Year = { offset: number; changes: Change[] };

const NS_IN_MS = 1_000_000;
const years = new Map<string, Year>();

/** The zone's offset as a year begins and its clock changes, each with the local times it hides or repeats (all in ms). */
function yearOf(timeZone: string, year: number): Year {
  const key = `${timeZone} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;

  let at = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const read: Year = { offset: at.offsetNanoseconds / NS_IN_MS, changes: [] };
  for (let before = read.offset; ;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= Date.UTC(year + 1, 0, 2)) break;
    const after = next.offsetNanoseconds / NS_IN_MS;
    read.changes.push({
      from: next.epochMilliseconds + Math.min(before, after),
      to: next.epochMilliseconds + Math.max(before, after),
      shift: after > before ? 'GAP' : 'OVERLAP',
      offsetAfter: after,
    });
    before = after;
    at = next;
  }
  years.set(key, read);
  return read;
}

/**
 * The instant (epoch ms) of a local time given as if it were UTC (ms). A time in the spring gap is read with the offset
 * before it (02:30 becomes 03:30, RFC 5545 §3.3.5); of a time in the autumn overlap the first is meant.
 */
export function resolveWallClock(
  timeZone: string,
  wall: number,
): { instant: number; shift: ClockShift | null } {
  const year = yearOf(timeZone, new Date(wall).getUTCFullYear());
  let offset = year.offset;
  for (const change of year.changes) {
    if (wall < change.to)
      return { instant: wall - offset, shift: wall >= change.from ? change.shift : null };
    offset = change.offsetAfter;
  }
  return { instant: wall - offset, shift: null };
}
