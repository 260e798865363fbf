import fc from 'fast-check';
import { fromEpochDay, toEpochDay, WEEKDAYS } from '../../time/days';
import { Recurrence } from './recurrence';

const between = (first: string, last: string) =>
  fc.integer({ min: toEpochDay(first), max: toEpochDay(last) }).map(fromEpochDay);
const some = <T>(values: readonly T[], most = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 7, max: 12 }),
);
const nths = [1, 2, 3, 4, 5, -1] as const;
const positions = nths.flatMap((nth) => WEEKDAYS.map((weekday) => ({ nth, weekday })));
const daysOfMonth = [...Array.from({ length: 31 }, (_, index) => index + 1), -1];

const pattern: fc.Arbitrary<Recurrence['pattern']> = fc.oneof(
  fc.record({ kind: fc.constant('WEEKLY' as const), every: steps, weekdays: some(WEEKDAYS) }),
  fc.record({
    kind: fc.constant('MONTHLY_BY_DATE' as const),
    every: steps,
    days: some(daysOfMonth, 4),
  }),
  fc.record({
    kind: fc.constant('MONTHLY_BY_WEEKDAY' as const),
    every: steps,
    positions: some(positions, 4),
  }),
  fc.constant({ kind: 'ONCE' as const }),
  fc.constant({ kind: 'DATES' as const }),
);

/** Any valid rule that begins in the ten years from 2024, for property tests. */
export const anyRule: fc.Arbitrary<Recurrence> = fc
  .record({
    from: between('2024-01-01', '2030-12-31'),
    pattern,
    months: fc.oneof(fc.constant<number[]>([]), some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
    end: fc.oneof(fc.constant('NONE'), fc.constant('COUNT'), fc.constant('UNTIL')),
    lastDate: between('2031-01-01', '2036-12-31'),
    howOften: fc.integer({ min: 1, max: 60 }),
    added: fc.uniqueArray(between('2024-01-01', '2036-12-31'), { maxLength: 5 }),
    excluded: fc.uniqueArray(between('2024-01-01', '2036-12-31'), { maxLength: 20 }),
  })
  .map(({ end, lastDate, howOften, ...rule }) => ({
    ...rule,
    until: end === 'UNTIL' ? lastDate : null,
    count: end === 'COUNT' ? howOften : null,
  }))
  .filter((rule) => Recurrence.safeParse(rule).success);
