import { toEpochDay, windowsOn } from '@presence/domain';
import { type Compiled, halfDayAt, halfDaySpan } from './compiled';
import { spanAt } from './local-time';
import type { NeedToPlan, PersonToPlan, RotaInput } from './rota-input';
import { merge, type Span, within } from './span';

type Period = Pick<RotaInput, 'from' | 'weeks'> & Pick<Compiled, 'starts'>;

/**
 * The spans of a date in which a person accepts a contact that lasts `need.durationMinutes`, each within one half-day:
 * the windows they like without those that are impossible.
 */
export function spansOfDate(
  need: NeedToPlan,
  { timeZone }: Pick<PersonToPlan, 'timeZone'>,
  date: string,
  period: Period,
): Span[] {
  const open = windowsOn(need, date).map((span) => spanAt(timeZone, toEpochDay(date), span));
  return cutToHalfDays(merge(open), period).filter(
    ({ start, end }) => end - start >= need.durationMinutes,
  );
}

/** Spans cut where half-days end; what lies outside the period goes. */
export function cutToHalfDays(spans: readonly Span[], period: Pick<Compiled, 'starts'>): Span[] {
  const first = period.starts[0] ?? 0;
  return spans.flatMap(({ start, end }) => {
    const cut: Span[] = [];
    for (let at = Math.max(start, first); at < end;) {
      const halfDay = halfDayAt(period, at);
      if (halfDay < 0) break;
      const inside = within([{ start: at, end }], halfDaySpan(period, halfDay));
      cut.push(...inside);
      at = halfDaySpan(period, halfDay).end;
    }
    return cut;
  });
}

/** The half-days in which spans stand, in order. */
export const halfDaysOf = (spans: readonly Span[], period: Pick<Compiled, 'starts'>): number[] => [
  ...new Set(spans.map(({ start }) => halfDayAt(period, start)).filter((halfDay) => halfDay >= 0)),
];

/**
 * Keeps contacts of one need in one week apart: the spans are shared out, so many days in a row to each (half-days
 * where there are fewer days than contacts).
 */
export function shareOut(
  spans: readonly Span[],
  contacts: number,
  period: Pick<Compiled, 'starts'>,
): Span[][] {
  if (contacts === 1) return [[...spans]];
  const days = [
    ...Map.groupBy(spans, ({ start }) => Math.floor(halfDayAt(period, start) / 3)).values(),
  ];
  const halfDays = [...Map.groupBy(spans, ({ start }) => halfDayAt(period, start)).values()];
  const parts = days.length >= contacts ? days : halfDays;
  return Array.from({ length: contacts }, (_, at) =>
    parts
      .slice(
        Math.round((at * parts.length) / contacts),
        Math.round(((at + 1) * parts.length) / contacts),
      )
      .flat(),
  );
}
