import { addYears, fromEpochDay, toEpochDay } from '../../time/days';
import { ruleDates } from './occurrences';
import { LONGEST_RULE_YEARS, type Recurrence } from './recurrence';
import { ruleDays } from './rule-days';

/** The rule's own days from a date on, over the longest time that a rule may span. */
const ownDays = (rule: Recurrence, from: string): number[] =>
  ruleDays(
    rule,
    toEpochDay(from),
    toEpochDay(addYears(from > rule.from ? from : rule.from, LONGEST_RULE_YEARS)),
  );

/**
 * The rule without what has passed on `today` (YYYY-MM-DD): past exceptions go, a count that has begun becomes the date on
 * which it ends, and a rule of which only added dates are left is a list of dates.
 */
export function ruleSeenFrom(rule: Recurrence, today: string): Recurrence {
  const toCome = (date: string) => date >= today;
  const lists = { added: rule.added.filter(toCome), excluded: rule.excluded.filter(toCome) };
  if (rule.pattern.kind === 'DATES') return { ...rule, ...lists };
  if (rule.pattern.kind === 'ONCE')
    return toCome(rule.from) || lists.added.length === 0
      ? { ...rule, ...lists }
      : { ...rule, pattern: { kind: 'DATES' }, ...lists };
  // A rule without an end is never only its added dates.
  if (rule.until === null && rule.count === null) return { ...rule, ...lists };
  const left = ownDays(rule, today);
  const last = left[left.length - 1];
  if (last === undefined)
    return lists.added.length === 0
      ? { ...rule, ...lists }
      : { ...rule, pattern: { kind: 'DATES' }, until: null, count: null, ...lists };
  if (rule.count === null || left.length === rule.count) return { ...rule, ...lists };
  return { ...rule, count: null, until: fromEpochDay(last), ...lists };
}

/** The first date of a rule that has not begun on `today` (YYYY-MM-DD); null for one that has, or that gives none. */
export function beginsAfter(rule: Recurrence, today: string): string | null {
  const own = { ...rule, added: [] };
  const [first] = ruleDates(own, rule.from, addYears(rule.from, LONGEST_RULE_YEARS));
  return first !== undefined && first > today ? first : null;
}
