import type { SeriesChangeDraft, SeriesDraft } from '@presence/contract';
import {
  addDays,
  type ChangeScope,
  daysBetween,
  type Recurrence,
  ruleDates,
} from '@presence/domain';

/** Where a session given up by its rule is looked for again: within a month, before or after. */
const NEARBY_DAYS = 31;

/** The date of the new rule nearest to `date`, itself where the rule still holds it or gives none nearby. */
export function nearestDate(rule: Recurrence, date: string): string {
  const dates = ruleDates(rule, addDays(date, -NEARBY_DAYS), addDays(date, NEARBY_DAYS));
  const distance = (each: string) => Math.abs(daysBetween(date, each));
  return (
    dates.reduce<string | undefined>(
      (best, each) => (best !== undefined && distance(best) <= distance(each) ? best : each),
      undefined,
    ) ?? date
  );
}

/**
 * The change to send. A change of this session only carries one date instead of a rule: the nearest that the new rule
 * gives, so that "the first Tuesday instead of the last" moves one session to the Tuesday next to it.
 */
export function changeDraft(
  scope: ChangeScope,
  pivot: string,
  { id: _, ...series }: SeriesDraft,
  preview: boolean,
): SeriesChangeDraft {
  if (scope !== 'THIS') return { scope, pivot, series, preview };
  const from = nearestDate(series.recurrence, pivot.slice(0, 10));
  const recurrence: Recurrence = {
    from,
    pattern: { kind: 'ONCE' },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
  };
  return { scope, pivot, series: { ...series, recurrence }, preview };
}
