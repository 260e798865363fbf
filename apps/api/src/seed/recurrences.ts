import {
  HORIZON_DAYS,
  ruleDates,
  WEEKDAYS,
  type Recurrence,
  type Weekday,
  addDays,
} from '@presence/domain';
import type { SeriesStory } from '@presence/testing';
import type { Random } from './random';

const DATES_A_YEAR = 6;
const SUMMER = ['07', '08'];

const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7] as Weekday;

/** Dates without a rule, a year back and a year ahead: one every two months or so, on the same weekday, none in summer. */
function datesOfTheirOwn(random: Random, today: string, weekday: Weekday): string[] {
  const dates: string[] = [];
  const stride = Math.floor(365 / DATES_A_YEAR);
  for (let day = -360; day < 360; day += stride) {
    let date = addDays(today, day + random.whole(0, stride - 8));
    while (weekdayOf(date) !== weekday) date = addDays(date, 1);
    if (!SUMMER.includes(date.slice(5, 7))) dates.push(date);
  }
  return dates;
}

/** Whether nobody meets on `date`: Christmas Day and New Year's Day. */
export const closedOn = (date: string): boolean =>
  date.endsWith('-12-25') || date.endsWith('-01-01');

/** The rule of a series as told on `today` (YYYY-MM-DD): it has run since a September two years ago, and leaves out the coming days on which nobody meets. */
export function recurrenceOf(
  random: Random,
  { pattern, months, weekday = 'TH' }: Pick<SeriesStory, 'pattern' | 'months' | 'weekday'>,
  today: string,
): Recurrence {
  const added = pattern.kind === 'DATES' ? datesOfTheirOwn(random, today, weekday) : [];
  const rule: Recurrence = {
    from: `${Number(today.slice(0, 4)) - 2}-09-01`,
    pattern,
    months,
    until: null,
    count: null,
    added,
    excluded: [],
  };
  return {
    ...rule,
    excluded: ruleDates(rule, today, addDays(today, HORIZON_DAYS)).filter(closedOn),
  };
}
