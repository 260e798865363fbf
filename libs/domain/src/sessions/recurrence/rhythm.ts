import type { Rhythm } from '../../groups/taxonomy';
import type { Recurrence } from './recurrence';

/**
 * How often a rule meets, as the directory's filter says it: at least once a week is WEEKLY, about twice a month
 * BIWEEKLY, once a month (or every four weeks) MONTHLY, every other month BIMONTHLY, one date ONE_OFF, all else OTHER.
 */
export function rhythm({ pattern, added, excluded, count, months }: Recurrence): Rhythm {
  switch (pattern.kind) {
    case 'ONCE':
      return added.length === 0 ? 'ONE_OFF' : 'OTHER';
    case 'DATES':
      return added.filter((date) => !excluded.includes(date)).length === 1 ? 'ONE_OFF' : 'OTHER';
    case 'WEEKLY':
      if (count === 1) return 'ONE_OFF';
      return (
        WEEKS[pattern.every] ??
        (pattern.weekdays.length > 1 ? 'OTHER' : (EVERY_WEEKS[pattern.every] ?? 'OTHER'))
      );
    default: {
      if (count === 1) return 'ONE_OFF';
      const perMonth =
        pattern.kind === 'MONTHLY_BY_DATE' ? pattern.days.length : pattern.positions.length;
      if (pattern.every === 1 && months.length === 1) return 'OTHER';
      if (pattern.every === 1) return PER_MONTH[perMonth] ?? 'OTHER';
      return pattern.every === 2 && perMonth === 1 ? 'BIMONTHLY' : 'OTHER';
    }
  }
}

const WEEKS: Record<number, Rhythm | undefined> = { 1: 'WEEKLY', 2: 'BIWEEKLY' };
const EVERY_WEEKS: Record<number, Rhythm | undefined> = { 4: 'MONTHLY', 8: 'BIMONTHLY' };
const PER_MONTH: Record<number, Rhythm | undefined> = { 1: 'MONTHLY', 2: 'BIWEEKLY', 4: 'WEEKLY' };
