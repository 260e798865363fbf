import {
  DAY_MS,
  dayOf,
  monthOf,
  toEpochDay,
  weekdayIndex,
  WEEKDAYS,
  type EpochDay,
} from '../../time/days';
import type { Pattern } from './pattern';

/** The part of a recurrence that gives days; without added or excluded dates. */
type Rule = {
  from: string;
  pattern: Pattern;
  months: readonly number[];
  until: string | null;
  count: number | null;
};

/** One stretch of time that a rule visits: the first day of stretch `index`, its matching days in order, and which stretch holds a day. */
type Periods = {
  start(index: number): EpochDay;
  days(index: number): EpochDay[];
  holding(day: EpochDay): number;
};

const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

function weeks(pattern: Extract<Pattern, { kind: 'WEEKLY' }>, from: EpochDay): Periods {
  const monday = from - weekdayIndex(from);
  const length = 7 * pattern.every;
  const offsets = ascending(pattern.weekdays.map((weekday) => WEEKDAYS.indexOf(weekday)));
  const start = (index: number) => monday + index * length;
  return {
    start,
    days: (index) => offsets.map((offset) => start(index) + offset),
    holding: (day) => Math.floor((day - monday) / length),
  };
}

function months(
  every: number,
  from: EpochDay,
  daysIn: (first: EpochDay, length: number) => number[],
): Periods {
  const began = new Date(from * DAY_MS);
  const year = began.getUTCFullYear();
  const month = began.getUTCMonth() + 1;
  const start = (index: number) => dayOf(year, month + index * every, 1);
  return {
    start,
    days: (index) => {
      const first = start(index);
      const length = dayOf(year, month + index * every + 1, 1) - first;
      return ascending(daysIn(first, length).filter((day) => day >= 1 && day <= length)).map(
        (day) => first + day - 1,
      );
    },
    holding: (day) => {
      const date = new Date(day * DAY_MS);
      return Math.floor(
        ((date.getUTCFullYear() - year) * 12 + date.getUTCMonth() + 1 - month) / every,
      );
    },
  };
}

/** The day of the month of the nth such weekday (-1: the last); 0 or beyond the month's length where there is none. */
function nthWeekday(first: EpochDay, length: number, nth: number, weekday: number): number {
  const earliest = 1 + ((weekday - weekdayIndex(first) + 7) % 7);
  return nth > 0 ? earliest + 7 * (nth - 1) : earliest + 7 * Math.floor((length - earliest) / 7);
}

function periodsOf(pattern: Pattern, from: EpochDay): Periods | null {
  switch (pattern.kind) {
    case 'WEEKLY':
      return weeks(pattern, from);
    case 'MONTHLY_BY_DATE':
      return months(pattern.every, from, (_, length) =>
        pattern.days.map((day) => (day === -1 ? length : day)),
      );
    case 'MONTHLY_BY_WEEKDAY':
      return months(pattern.every, from, (first, length) =>
        pattern.positions.map(({ nth, weekday }) =>
          nthWeekday(first, length, nth, WEEKDAYS.indexOf(weekday)),
        ),
      );
    default:
      return null;
  }
}

/**
 * The days that the pattern of `rule` gives between two days, both included, in order; without added or excluded dates.
 * The semantics are those of RFC 5545 §3.3.10: a day that a month lacks is skipped, never moved.
 */
export function ruleDays(rule: Rule, first: EpochDay, last: EpochDay): EpochDay[] {
  const from = toEpochDay(rule.from);
  if (rule.pattern.kind === 'ONCE') return from >= first && from <= last ? [from] : [];
  const periods = periodsOf(rule.pattern, from);
  if (periods === null) return [];

  const end = rule.until === null ? last : Math.min(last, toEpochDay(rule.until));
  const found: EpochDay[] = [];
  let left = rule.count ?? Infinity;
  // A count is spent from the rule's first day on; otherwise the days before the window need not be visited.
  for (
    let index = rule.count === null ? Math.max(0, periods.holding(first)) : 0;
    periods.start(index) <= end;
    index++
  ) {
    for (const day of periods.days(index)) {
      if (day < from) continue;
      if (rule.months.length > 0 && !rule.months.includes(monthOf(day))) continue;
      if (day > end || left-- <= 0) return found;
      if (day >= first) found.push(day);
    }
  }
  return found;
}
