import * as z from 'zod';
import { decimal, Id, line, LocalDate } from '../identity';
import { VolunteerFunction } from './volunteer-time';

/** HOUR: what an hour of volunteer work is worth. KILOMETRE: what a kilometre is. */
export const RATE_UNITS = ['HOUR', 'KILOMETRE'] as const;

/**
 * A value that an association chose, in euros, from a day on and until the next one of its kind. `function` names the only
 * work that it is for; null is for all. `source` says where it is taken from: no value is assumed for anybody.
 */
export const DatedRate = z.object({
  id: Id,
  unit: z.enum(RATE_UNITS, { error: 'REQUIRED' }),
  function: VolunteerFunction.nullable(),
  from: LocalDate,
  amount: decimal(0, 500),
  source: line(200),
  version: z.int().min(1),
});
export type DatedRate = z.infer<typeof DatedRate>;

/** A kilometre is worth the same whatever it was travelled for. */
export const isRateOfAll = ({ unit, function: only }: Pick<DatedRate, 'unit' | 'function'>) =>
  unit === 'HOUR' || only === null;

type Sought = { unit: DatedRate['unit']; function: VolunteerFunction; date: string };

/**
 * The rate in force for a piece of work on its date (YYYY-MM-DD): the latest that has begun, one of its own function
 * before one of all. Undefined where none had begun.
 */
export function rateOn<Rate extends Omit<DatedRate, 'source' | 'version'>>(
  rates: readonly Rate[],
  sought: Sought,
): Rate | undefined {
  const begun = rates
    .filter(({ unit, from }) => unit === sought.unit && from <= sought.date)
    .sort((a, b) => b.from.localeCompare(a.from));
  return (
    begun.find((rate) => rate.function === sought.function) ??
    begun.find((rate) => rate.function === null)
  );
}
