import type { Pattern, Weekday } from '@presence/domain';
import { OCTOBER_TO_JUNE, SEPTEMBER_TO_JUNE } from '@presence/testing';
import type { Random } from './random';

/** A pattern that really occurs, with the months in which it runs. */
export type Rule = { pattern: Pattern; months: number[] };

const monthly = (weekday: Weekday, ...nths: (1 | 2 | 3 | 4 | -1)[]): Pattern => ({
  kind: 'MONTHLY_BY_WEEKDAY',
  every: 1,
  positions: nths.map((nth) => ({ nth, weekday })),
});

/** Mostly once a month, some twice, some every other week, a few on dates of their own: about eleven sessions a year. */
export function ruleOn(random: Random, weekday: Weekday): Rule {
  const drawn = random.next();
  if (drawn < 0.3) return { pattern: monthly(weekday, -1), months: OCTOBER_TO_JUNE };
  if (drawn < 0.72)
    return {
      pattern: monthly(weekday, random.pick([1, 2, 3, 4])),
      months: random.chance(0.7) ? SEPTEMBER_TO_JUNE : [],
    };
  if (drawn < 0.84) return { pattern: monthly(weekday, 1, 3), months: OCTOBER_TO_JUNE };
  if (drawn < 0.9)
    return {
      pattern: { kind: 'WEEKLY', every: 2, weekdays: [weekday] },
      months: SEPTEMBER_TO_JUNE,
    };
  return { pattern: { kind: 'DATES' }, months: [] };
}
