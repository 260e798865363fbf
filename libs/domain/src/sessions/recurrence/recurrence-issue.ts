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
