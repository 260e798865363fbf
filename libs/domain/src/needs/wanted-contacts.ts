import type { Id, TimeZone } from '../identity';
import {
  DAY_MS,
  WEEKDAYS,
  fromEpochDay,
  monthOf,
  toEpochDay,
  weekdayIndex,
  type EpochDay,
} from '../time/days';
import { Temporal } from 'temporal-polyfill';
import type { Need } from './need';

/** One contact that a need wants in a week of a period (from 0), and the dates of that week on which it may be. */
export type WantedContact = { needId: Id; week: number; dates: string[] };

/** A period of whole weeks from a Monday; `heatwave` while daily calls are on (both days included, null: no end yet). */
export type Period = {
  from: string;
  weeks: number;
  heatwave?: { from: string; until: string | null } | null;
  /** Dates on which the need does not take place: see `closedDaysOf`. */
  closed?: ReadonlySet<string>;
};

type Planned = Pick<
  Need,
  'id' | 'kind' | 'rhythm' | 'from' | 'until' | 'pauses' | 'heatwaveRound' | 'endedAt'
>;

/**
 * The contacts that a need wants in a period. Dates outside from–until, in a pause, or from the day the need ended on
 * (in `timeZone`) are never given; windows of the day are not looked at. A week cut short wants its share of the n
 * contacts a week, rounded up. "Every n weeks" counts from the Monday of the need's first week. During a heatwave a
 * call of the round is wanted once on each of its days, in place of the rhythm, and closed dates are none then. A day of
 * the month that is closed is told without dates.
 */
export function wantedContacts(need: Planned, period: Period, timeZone: TimeZone): WantedContact[] {
  const open = openDay(need, timeZone);
  const hot = heatwaveDay(need, period);
  const isClosed = (day: EpochDay) => period.closed?.has(fromEpochDay(day)) === true;
  const monday = toEpochDay(period.from);
  return Array.from({ length: period.weeks }, (_, week) => week).flatMap((week) => {
    const first = monday + week * 7;
    const days = Array.from({ length: 7 }, (_, day) => first + day).filter(open);
    const daily = days.filter(hot).map((day) => [day]);
    return [
      ...daily,
      ...ofRhythm(
        need,
        first,
        days.filter((day) => !hot(day)),
        isClosed,
      ),
    ].map((dates) => ({ needId: need.id, week, dates: dates.map(fromEpochDay) }));
  });
}

function openDay(
  { from, until, pauses, endedAt }: Planned,
  timeZone: TimeZone,
): (day: EpochDay) => boolean {
  const ended =
    endedAt === null
      ? Infinity
      : toEpochDay(
          Temporal.Instant.from(endedAt).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
        );
  const first = toEpochDay(from);
  const last = Math.min(until === null ? Infinity : toEpochDay(until), ended - 1);
  const closed = pauses.map((pause) => [toEpochDay(pause.from), toEpochDay(pause.until)] as const);
  return (day) =>
    day >= first && day <= last && !closed.some(([begin, end]) => day >= begin && day <= end);
}

function heatwaveDay(
  { kind, heatwaveRound }: Planned,
  { heatwave }: Period,
): (day: EpochDay) => boolean {
  if (!heatwave || !heatwaveRound || kind !== 'CALL') return () => false;
  const first = toEpochDay(heatwave.from);
  const last = heatwave.until === null ? Infinity : toEpochDay(heatwave.until);
  return (day) => day >= first && day <= last;
}

/** The days of each contact wanted in the week that begins on `monday`, out of the days that are open. */
function ofRhythm(
  { rhythm, from }: Planned,
  monday: EpochDay,
  all: EpochDay[],
  isClosed: (day: EpochDay) => boolean,
): EpochDay[][] {
  const days = all.filter((day) => !isClosed(day));
  if (rhythm.kind !== 'MONTHLY' && days.length === 0) return [];
  switch (rhythm.kind) {
    case 'TIMES_A_WEEK':
      return Array.from({ length: Math.ceil((rhythm.times * days.length) / 7) }, () => days);
    case 'EVERY_WEEKS': {
      const start = toEpochDay(from);
      return ((monday - (start - weekdayIndex(start))) / 7) % rhythm.every === 0 ? [days] : [];
    }
    case 'MONTHLY':
      return all
        .filter((day) => WEEKDAYS[weekdayIndex(day)] === rhythm.weekday && isNth(day, rhythm.nth))
        .map((day) => (isClosed(day) ? [] : [day]));
  }
}

function isNth(day: EpochDay, nth: number): boolean {
  if (nth === -1) return monthOf(day + 7) !== monthOf(day);
  return Math.ceil(new Date(day * DAY_MS).getUTCDate() / 7) === nth;
}
