import { DAY_MS, addYears, fromEpochDay, toEpochDay } from '../../time/days';
import { LONGEST_RULE_YEARS, type Recurrence } from './recurrence';
import { ruleDays } from './rule-days';
import { endsNextDay, minutesBetween, type Timing } from './timing';
import { resolveWallClock, type ClockShift } from '../../time/wall-clock';

/**
 * One dated meeting that a rule gives. `originalStart` is its local start YYYY-MM-DDTHH:MM, which names it for ever;
 * `startsAt` and `endsAt` are instants, ISO 8601 UTC. `clockShift` tells that a change of clocks touches its times:
 * a local time that does not exist that night is kept at the next real one, one that exists twice at the first.
 */
export type Occurrence = {
  originalStart: string;
  date: string;
  startsAt: string;
  endsAt: string;
  clockShift: ClockShift | null;
};

const MINUTE_MS = 60_000;
const timeMs = (time: string) =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS;

const MINUTES_A_DAY = DAY_MS / MINUTE_MS;
const twoDigits = (n: number) => (n < 10 ? `0${n}` : String(n));

/** An instant (epoch ms) as ISO UTC; most fall on the local date itself, whose text is at hand, and need no Date. */
function toIso(instant: number, date: string, midnight: number): string {
  const minutes = (instant - midnight) / MINUTE_MS;
  if (minutes < 0 || minutes >= MINUTES_A_DAY || !Number.isInteger(minutes))
    return new Date(instant).toISOString();
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00.000Z`;
}

/** The one occurrence of `date` (YYYY-MM-DD) at these times. */
export function occurrenceOn(date: string, timing: Timing): Occurrence {
  const midnight = toEpochDay(date) * DAY_MS;
  const start = resolveWallClock(timing.timeZone, midnight + timeMs(timing.startTime));
  const endMidnight = midnight + (endsNextDay(timing.startTime, timing.endTime) ? DAY_MS : 0);
  const end = resolveWallClock(timing.timeZone, endMidnight + timeMs(timing.endTime));
  // A start put off by the gap may pass the end; the session then keeps its length.
  const endsAt =
    end.instant > start.instant
      ? end.instant
      : start.instant + minutesBetween(timing.startTime, timing.endTime) * MINUTE_MS;
  return {
    originalStart: `${date}T${timing.startTime}`,
    date,
    startsAt: toIso(start.instant, date, midnight),
    endsAt: toIso(endsAt, date, midnight),
    clockShift: start.shift ?? end.shift,
  };
}

/** The dates of `rule` between two dates, both included: its own and the added ones without the excluded, sorted, each once. */
export function ruleDates(rule: Recurrence, fromDate: string, toDate: string): string[] {
  const dates = ruleDays(rule, toEpochDay(fromDate), toEpochDay(toDate)).map(fromEpochDay);
  if (rule.added.length === 0 && rule.excluded.length === 0) return dates;
  const all = new Set(dates);
  for (const date of rule.added) if (date >= fromDate && date <= toDate) all.add(date);
  for (const date of rule.excluded) all.delete(date);
  return [...all].sort();
}

/**
 * The occurrences of `rule` between two dates (YYYY-MM-DD, both included), sorted, each `originalStart` once.
 * Both rule and timing have passed their schemas; nothing is thrown.
 */
export const occurrences = (
  rule: Recurrence,
  timing: Timing,
  fromDate: string,
  toDate: string,
): Occurrence[] => ruleDates(rule, fromDate, toDate).map((date) => occurrenceOn(date, timing));

/** The first `n` occurrences on or after `fromDate`; fewer when the rule ends before. */
export function nextOccurrences(
  rule: Recurrence,
  timing: Timing,
  fromDate: string,
  n: number,
): Occurrence[] {
  const begin = fromDate > firstDate(rule) ? fromDate : firstDate(rule);
  for (let years = 1; ; years = Math.min(years * 3, LONGEST_RULE_YEARS)) {
    const dates = ruleDates(rule, begin, addYears(begin, years));
    if (dates.length >= n || years === LONGEST_RULE_YEARS)
      return dates.slice(0, n).map((date) => occurrenceOn(date, timing));
  }
}

const firstDate = (rule: Recurrence) =>
  rule.added.reduce((first, date) => (date < first ? date : first), rule.from);
