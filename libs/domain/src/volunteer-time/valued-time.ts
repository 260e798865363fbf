import * as z from 'zod';
import { Id } from '../identity';
import { Month } from '../statistics/figures';
import { rateOn, type DatedRate } from './dated-rate';
import {
  toCents,
  VOLUNTEER_FUNCTIONS,
  VolunteerFunction,
  type VolunteerTime,
} from './volunteer-time';

/**
 * What one volunteer gave at one function in one month, under one pair of rates: a month in which a rate changes has two.
 * Values are in euros; null where no rate was in force.
 */
export type ValuedTime = {
  month: Month;
  volunteerId: Id;
  displayName: string;
  function: VolunteerFunction;
  hours: number;
  hourlyValue: number | null;
  value: number | null;
  kilometres: number;
  kilometreValue: number | null;
  travelValue: number | null;
};

type Sum = Pick<ValuedTime, 'month' | 'volunteerId' | 'displayName' | 'function'> & {
  minutes: number;
  kilometres: number;
  hourlyValue: number | null;
  kilometreValue: number | null;
};

const valued = (quantity: number, rate: number | null) =>
  rate === null ? null : toCents(quantity * rate);

/**
 * Volunteer work by month, volunteer and function, each piece valued at the rates in force on its own day. A value is the
 * rounded hours of its line times the rate, so that whoever reads the sheet can recalculate it.
 */
export function valuedTimes(
  times: readonly VolunteerTime[],
  rates: readonly DatedRate[],
): ValuedTime[] {
  const sums = new Map<string, Sum>();
  for (const { date, volunteerId, displayName, function: work, minutes, kilometres } of times) {
    const month = date.slice(0, 7);
    const amount = (unit: DatedRate['unit']) =>
      rateOn(rates, { unit, function: work, date })?.amount ?? null;
    const [hourlyValue, kilometreValue] = [amount('HOUR'), amount('KILOMETRE')];
    const key = [month, volunteerId, work, hourlyValue, kilometreValue].join(' ');
    const known = sums.get(key);
    sums.set(key, {
      ...{ month, volunteerId, displayName, function: work, hourlyValue, kilometreValue },
      minutes: (known?.minutes ?? 0) + minutes,
      kilometres: (known?.kilometres ?? 0) + kilometres,
    });
  }
  const place = ({ function: work }: Sum) => VOLUNTEER_FUNCTIONS.indexOf(work);
  return [...sums.values()]
    .sort(
      (a, b) =>
        a.month.localeCompare(b.month) ||
        a.displayName.localeCompare(b.displayName, 'fr') ||
        a.volunteerId.localeCompare(b.volunteerId) ||
        place(a) - place(b),
    )
    .map(({ minutes, kilometres, hourlyValue, kilometreValue, ...who }) => {
      const [hours, travelled] = [toCents(minutes / 60), toCents(kilometres)];
      return {
        ...who,
        hours,
        hourlyValue,
        value: valued(hours, hourlyValue),
        kilometres: travelled,
        kilometreValue,
        travelValue: valued(travelled, kilometreValue),
      };
    });
}

const Totals = z.object({
  hours: z.number(),
  value: z.number(),
  /** Hours for which no value was in force. */
  unvaluedHours: z.number(),
  kilometres: z.number(),
  travelValue: z.number(),
  unvaluedKilometres: z.number(),
});
type Totals = z.infer<typeof Totals>;

/**
 * A period's volunteer time for the accounts. Its value stands at the foot of the income statement twice: debited to 864
 * (personal bénévole) and credited to 875 (bénévolat), which never changes the result (règlement ANC n° 2018-06,
 * articles 211-1 to 211-4).
 */
export const VolunteerTimeAccounts = Totals.extend({
  functions: z.array(Totals.extend({ function: VolunteerFunction })),
  volunteers: z.array(Totals.extend({ volunteerId: Id, displayName: z.string() })),
});
export type VolunteerTimeAccounts = z.infer<typeof VolunteerTimeAccounts>;

function totalsOf(lines: readonly ValuedTime[]): Totals {
  const sum = (of: (line: ValuedTime) => number) =>
    toCents(lines.reduce((total, line) => total + of(line), 0));
  return {
    hours: sum(({ hours }) => hours),
    value: sum(({ value }) => value ?? 0),
    unvaluedHours: sum(({ value, hours }) => (value === null ? hours : 0)),
    kilometres: sum(({ kilometres }) => kilometres),
    travelValue: sum(({ travelValue }) => travelValue ?? 0),
    unvaluedKilometres: sum(({ travelValue, kilometres }) =>
      travelValue === null ? kilometres : 0,
    ),
  };
}

/** The sums of these lines: of all, of each function that was done, of each volunteer by name. Each is the sum of its lines as shown. */
export function accountsOf(lines: readonly ValuedTime[]): VolunteerTimeAccounts {
  const functions = Map.groupBy(lines, (line) => line.function);
  const volunteers = Map.groupBy(lines, ({ volunteerId }) => volunteerId);
  return {
    ...totalsOf(lines),
    functions: VOLUNTEER_FUNCTIONS.flatMap((each) => {
      const own = functions.get(each);
      return own ? [{ function: each, ...totalsOf(own) }] : [];
    }),
    volunteers: [...volunteers.values()]
      .map((own) => ({
        volunteerId: own[0]?.volunteerId ?? '',
        displayName: own[0]?.displayName ?? '',
        ...totalsOf(own),
      }))
      .sort(
        (a, b) =>
          a.displayName.localeCompare(b.displayName, 'fr') ||
          a.volunteerId.localeCompare(b.volunteerId),
      ),
  };
}
