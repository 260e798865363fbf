import { addDays, addYears, fromEpochDay, toEpochDay } from '../../time/days';
import { ruleDates } from './occurrences';
import { LONGEST_RULE_YEARS, type Recurrence } from './recurrence';
import { ruleDays } from './rule-days';

/**
 * A rule cut in two for "this and the following": `before` gives exactly its dates before `date` (YYYY-MM-DD), `after`
 * exactly those from it on, in step with the same weeks and months. Null where a side has no date.
 */
export function splitRule(
  rule: Recurrence,
  date: string,
): { before: Recurrence | null; after: Recurrence | null } {
  const eve = addDays(date, -1);
  const limit = addYears(rule.from > date ? rule.from : date, LONGEST_RULE_YEARS);
  const ownBefore = ruleDays(rule, toEpochDay(rule.from), toEpochDay(eve));
  const [firstAfter] = ruleDays(rule, toEpochDay(date), toEpochDay(limit));
  const listsOf = (side: (each: string) => boolean) => ({
    added: rule.added.filter(side),
    excluded: rule.excluded.filter(side),
  });

  const spent = rule.count !== null && ownBefore.length === rule.count;
  const earlier = listsOf((each) => each < date);
  const before: Recurrence =
    ownBefore.length === 0
      ? { ...rule, pattern: { kind: 'DATES' }, until: null, count: null, ...earlier }
      : spent || (rule.until !== null && rule.until < date)
        ? { ...rule, ...earlier }
        : { ...rule, until: eve, count: null, ...earlier };
  const later = listsOf((each) => each >= date);
  const after: Recurrence =
    firstAfter === undefined
      ? { ...rule, from: date, pattern: { kind: 'DATES' }, until: null, count: null, ...later }
      : {
          ...rule,
          from: fromEpochDay(firstAfter),
          count: rule.count === null ? null : rule.count - ownBefore.length,
          ...later,
        };
  return {
    before: ruleDates(before, '2000-01-01', eve).length > 0 ? before : null,
    after: ruleDates(after, date, limit).length > 0 ? after : null,
  };
}

/**
 * What "this and the following" (from `pivot`, a local start or a date) makes of a rule changed to `next`: what is left
 * of the old one before the pivot, and what the new one gives from it on; null for a side that has no date.
 */
export const followingRules = (
  old: Recurrence,
  next: Recurrence,
  pivot: string,
): { before: Recurrence | null; after: Recurrence | null } => ({
  before: splitRule(old, pivot.slice(0, 10)).before,
  after: splitRule(next, pivot.slice(0, 10)).after,
});
