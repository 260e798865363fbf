import type { Recurrence } from '@presence/domain';

type Repeating = Extract<Recurrence['pattern'], { every: number }>;

export const repeats = (pattern: Recurrence['pattern']): pattern is Repeating =>
  pattern.kind !== 'ONCE' && pattern.kind !== 'DATES';

/** Whether readers agree on BYMONTH here: ical.js 2.2 doubles or loses dates where a month has several or may have none. */
function takesMonths(pattern: Repeating): boolean {
  if (pattern.kind === 'WEEKLY') return true;
  if (pattern.every > 1) return false;
  return pattern.kind === 'MONTHLY_BY_DATE'
    ? pattern.days.length === 1 && pattern.days.every((day) => day <= 28)
    : pattern.positions.length === 1 && pattern.positions.every(({ nth }) => nth !== 5);
}

/** The rule as it can be written for every reader: without its months where BYMONTH is not safe, so that EXDATE says them. */
export const portable = (
  rule: Recurrence & { pattern: Repeating },
): Recurrence & { pattern: Repeating } => ({
  ...rule,
  months: takesMonths(rule.pattern) ? rule.months : [],
  added: [],
  excluded: [],
  until: null,
  count: null,
});

function byPart(pattern: Repeating): string {
  switch (pattern.kind) {
    case 'WEEKLY':
      return `FREQ=WEEKLY;INTERVAL=${pattern.every};WKST=MO;BYDAY=${pattern.weekdays.join(',')}`;
    case 'MONTHLY_BY_DATE':
      return `FREQ=MONTHLY;INTERVAL=${pattern.every};BYMONTHDAY=${[...pattern.days].sort((a, b) => a - b).join(',')}`;
    case 'MONTHLY_BY_WEEKDAY':
      return `FREQ=MONTHLY;INTERVAL=${pattern.every};BYDAY=${pattern.positions.map(({ nth, weekday }) => `${nth}${weekday}`).join(',')}`;
  }
}

/** A portable rule as an RRULE value (RFC 5545 §3.3.10) that ends with `until`, a UTC DATE-TIME. */
export function recurrenceRule(rule: Recurrence & { pattern: Repeating }, until: string): string {
  const months =
    rule.months.length === 0 ? '' : `;BYMONTH=${[...rule.months].sort((a, b) => a - b).join(',')}`;
  return `${byPart(rule.pattern)}${months};UNTIL=${until}`;
}
