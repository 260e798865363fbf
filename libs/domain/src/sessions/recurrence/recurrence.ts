import * as z from 'zod';
import { LocalDate, whole } from '../../identity';
import { addYears, toEpochDay, WEEKDAYS } from './days';
import { ruleDays } from './rule-days';

/** What can be wrong with a rule or its times: the `message` of each issue, put into words where it is shown. */
export const RECURRENCE_ISSUES = [
  'REQUIRED',
  'DATE_IMPOSSIBLE',
  'DATE_OUT_OF_RANGE',
  'UNTIL_BEFORE_FROM',
  'UNTIL_OR_COUNT',
  'RULE_TOO_LONG',
  'RULE_NEVER_OCCURS',
  'LIST_EMPTY',
  'LIST_TOO_LONG',
  'LIST_REPEATS',
  'NUMBER_INVALID',
  'NUMBER_NOT_WHOLE',
  'NUMBER_TOO_SMALL',
  'NUMBER_TOO_LARGE',
  'TIME_INVALID',
  'TIME_ZONE_INVALID',
  'END_BEFORE_START',
  'SESSION_TOO_SHORT',
  'SESSION_TOO_LONG',
] as const;
export type RecurrenceIssue = (typeof RECURRENCE_ISSUES)[number];

/** A rule spans at most this many years between its first and its last date. */
export const LONGEST_RULE_YEARS = 20;

const issue = (error: RecurrenceIssue) => ({ error });

const PlanningDate = LocalDate.refine(
  (date) => date >= '2000-01-01' && date < '2200-01-01',
  issue('DATE_OUT_OF_RANGE'),
);

const listOf = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z
    .array(item, issue('REQUIRED'))
    .min(min, issue('LIST_EMPTY'))
    .max(max, issue('LIST_TOO_LONG'))
    .refine(
      (list) => new Set(list.map((each) => JSON.stringify(each))).size === list.length,
      issue('LIST_REPEATS'),
    );

const DayOfWeek = z.enum(WEEKDAYS, issue('REQUIRED'));
const DayOfMonth = z.union([whole(1, 31), z.literal(-1)], issue('NUMBER_INVALID'));
const Nth = z.literal([1, 2, 3, 4, 5, -1], issue('NUMBER_INVALID'));

const Pattern = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('ONCE') }),
    z.object({ kind: z.literal('WEEKLY'), every: whole(1, 52), weekdays: listOf(DayOfWeek, 1, 7) }),
    z.object({
      kind: z.literal('MONTHLY_BY_DATE'),
      every: whole(1, 12),
      days: listOf(DayOfMonth, 1, 31),
    }),
    z.object({
      kind: z.literal('MONTHLY_BY_WEEKDAY'),
      every: whole(1, 12),
      positions: listOf(z.object({ nth: Nth, weekday: DayOfWeek }), 1, 12),
    }),
    z.object({ kind: z.literal('DATES') }),
  ],
  issue('REQUIRED'),
);

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
export type Pattern = Recurrence['pattern'];
