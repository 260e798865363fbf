import { minutesOf, toEpochDay, WEEKDAYS, type Need } from '@presence/domain';
import { HALF_DAYS_A_WEEK } from '../cost/calendar';
import { UNUSUAL_COST } from '../cost/cost';
import { type Compiled, halfDayAt, halfDaySpan } from './compiled';
import { localOf, minuteAt, weekdayOf } from './local-time';
import type { NeedToPlan, PersonToPlan, RotaInput } from './rota-input';

type PeriodStarts = Pick<RotaInput, 'from' | 'weeks'> & Pick<Compiled, 'starts'>;

/** The half-day of the week (0–20) of a need's usual time, null where it has none. */
export function usualHalfDay(
  { usual }: Pick<NeedToPlan, 'usual'>,
  { timeZone }: Pick<PersonToPlan, 'timeZone'>,
  period: PeriodStarts,
): number | null {
  if (!usual) return null;
  const monday = toEpochDay(period.from);
  for (let day = monday; day < monday + 7; day++) {
    if (weekdayOf(day) !== usual.weekday) continue;
    const halfDay = halfDayAt(period, minuteAt(timeZone, day, minutesOf(usual.time)));
    return halfDay < 0 ? null : halfDay % 21;
  }
  return null;
}

/** What each day, and each hour, away from the usual time adds; the furthest cost no more than two. */
const A_DAY = 0.25;
const AN_HOUR = 0.1;
const MOST = 2;

/**
 * What each half-day of the week (0–20) costs: nothing in that of the usual time, and more by the days and the hours
 * between: for Thursday 14:30, Thursday morning is nearer than Wednesday evening.
 */
export function unusualCosts(
  usual: NonNullable<Need['usual']>,
  person: Pick<PersonToPlan, 'timeZone'>,
  period: PeriodStarts,
): number[] {
  const own = usualHalfDay({ usual }, person, period);
  const time = minutesOf(usual.time);
  return Array.from({ length: HALF_DAYS_A_WEEK }, (_, halfDay) => {
    if (halfDay === own) return 0;
    const { start, end } = halfDaySpan(period, halfDay);
    const begins = localOf(person.timeZone, start);
    const days = Math.abs(
      WEEKDAYS.indexOf(weekdayOf(begins.day)) - WEEKDAYS.indexOf(usual.weekday),
    );
    const hours = Math.max(0, begins.time - time, time - begins.time - (end - start)) / 60;
    return Math.min(MOST, UNUSUAL_COST + A_DAY * days + AN_HOUR * hours);
  });
}
