import * as z from 'zod';
import { whole } from '../../identity';
import { addYears, toEpochDay } from '../../time/days';
import { Pattern } from './pattern';
import { issue, listOf, PlanningDate } from './planning-fields';
import type { RecurrenceIssue } from './recurrence-issue';
import { ruleDays } from './rule-days';

/** A rule spans at most this many years between its first and its last date. */
export const LONGEST_RULE_YEARS = 20;

/**
 * On which dates a group meets. `from` is the first date from which the rule runs (weeks begin on Monday, RFC 5545
 * WKST=MO); -1 is the last day or the last such weekday of the month; `months` limits the rule to some months
 * (empty: all); `until` is included; `count` counts the rule's own dates, excluded ones too. Then `added` dates join,
 * and `excluded` ones go, whichever way they came.
 */
export const Recurrence = z
  .object(
    {
      from: PlanningDate,
      pattern: Pattern,
      months: listOf(whole(1, 12), 0, 12),
      until: PlanningDate.nullable(),
      count: whole(1, 500).nullable(),
      added: listOf(PlanningDate, 0, 400),
      excluded: listOf(PlanningDate, 0, 400),
    },
    issue('REQUIRED'),
  )
  .superRefine((rule, context) => {
    // A rule with a field out of range must not be expanded: every 0 weeks has no end.
    if (context.issues.length > 0) return;
    const refuse = (code: RecurrenceIssue, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message: code, path });
    const limit = addYears(rule.from, LONGEST_RULE_YEARS);
    const repeats = rule.pattern.kind !== 'ONCE' && rule.pattern.kind !== 'DATES';

    if (rule.until !== null && rule.count !== null) refuse('UNTIL_OR_COUNT', 'count');
    if (rule.until !== null && rule.until < rule.from) refuse('UNTIL_BEFORE_FROM', 'until');
    else if (rule.until !== null && rule.until > limit) refuse('RULE_TOO_LONG', 'until');
    else if (repeats) {
      const days = ruleDays(rule, toEpochDay(rule.from), toEpochDay(limit));
      if (days.length === 0) refuse('RULE_NEVER_OCCURS', 'pattern');
      else if (rule.count !== null && days.length < rule.count && rule.until === null)
        refuse('RULE_TOO_LONG', 'count');
    }
    if (rule.pattern.kind === 'DATES' && rule.added.length === 0) refuse('LIST_EMPTY', 'added');
    for (const list of ['added', 'excluded'] as const)
      rule[list].forEach((date, index) => {
        if (date > limit) refuse('RULE_TOO_LONG', list, index);
      });
  });
export type Recurrence = z.infer<typeof Recurrence>;
