import type { Month } from '../../statistics/figures';
import { type DatedRate, rateOn, toCents, type VolunteerFunction } from '../../volunteer-time';

/** Hours of home support that a month publishes; null where they are hidden. */
export type PublishedHours = { month: Month; hours: number | null };

/** What hours are worth in euros, and those of which it cannot be said. */
export type HoursValue = { value: number; valuedHours: number; unvaluedHours: number };

const AT_HOME: readonly VolunteerFunction[] = ['CALL', 'VISIT', 'HOME_GROUP'];

/**
 * What the published hours of home support are worth. Nothing else may be valued: a value of hidden hours would give them
 * back. Published hours do not tell calls from visits, nor who was paid, so a month has a value where one rate was in force
 * for all kinds all through it, and nobody salaried gave time in it.
 * @param salaried the months in which somebody salaried called or visited
 */
export function homeSupportValue(
  months: readonly PublishedHours[],
  rates: readonly DatedRate[],
  salaried: readonly Month[],
): HoursValue {
  let [value, valuedHours, unvaluedHours] = [0, 0, 0];
  for (const { month, hours } of months) {
    if (hours === null) continue;
    const rate = salaried.includes(month) ? undefined : onlyRateOf(month, rates);
    if (rate === undefined) unvaluedHours += hours;
    else {
      value += toCents(hours * rate);
      valuedHours += hours;
    }
  }
  return {
    value: toCents(value),
    valuedHours: toCents(valuedHours),
    unvaluedHours: toCents(unvaluedHours),
  };
}

function onlyRateOf(month: Month, rates: readonly DatedRate[]): number | undefined {
  const days = [
    `${month}-01`,
    ...rates.map(({ from }) => from).filter((from) => from.startsWith(month)),
  ];
  const amounts = days.flatMap((date) =>
    AT_HOME.map((each) => rateOn(rates, { unit: 'HOUR', function: each, date })?.amount),
  );
  return new Set(amounts).size === 1 ? amounts[0] : undefined;
}
