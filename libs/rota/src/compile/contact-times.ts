import { toEpochDay, windowsOn } from '@presence/domain';
import { type Compiled, halfDayAt, halfDaySpan } from './compiled';
import { spanAt } from './local-time';
import type { NeedToPlan, PersonToPlan, RotaInput } from './rota-input';
import { merge, type Span, within } from './span';

type PeriodStarts = Pick<RotaInput, 'from' | 'weeks'> & Pick<Compiled, 'starts'>;

/**
 * The spans of a date in which a person accepts a contact that lasts `need.durationMinutes`, each within one half-day:
 * the windows they like without those that are impossible.
 */
export function spansOfDate(
  need: NeedToPlan,
  { timeZone }: Pick<PersonToPlan, 'timeZone'>,
  date: string,
  period: PeriodStarts,
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
 * where there are fewer days than contacts). Days on which one stands, or should (`standing`, in days of the period), go
 * to different contacts.
 */
export function shareOut(
  spans: readonly Span[],
  contacts: number,
  period: Pick<Compiled, 'starts'>,
  standing: readonly number[] = [],
): Span[][] {
  if (contacts === 1) return [[...spans]];
  const byDay = Map.groupBy(spans, ({ start }) => Math.floor(halfDayAt(period, start) / 3));
  const days = [...byDay.values()];
  const halfDays = [...Map.groupBy(spans, ({ start }) => halfDayAt(period, start)).values()];
  const parts = days.length >= contacts ? days : halfDays;
  const even = Array.from({ length: contacts - 1 }, (_, at) =>
    Math.round(((at + 1) * parts.length) / contacts),
  );
  const apart = [...byDay.keys()].flatMap((day, at) => (standing.includes(day) ? [at] : []));
  const cuts = parts === days ? cutBetween(even, apart, days.length) : even;
  return [0, ...cuts].map((from, at) => parts.slice(from, cuts[at] ?? parts.length).flat());
}

/** As many cuts of so many days, with one between any two of the days that are to be kept apart. */
function cutBetween(even: readonly number[], apart: readonly number[], days: number): number[] {
  const kept = apart.slice(0, even.length + 1);
  const shareOf = (day: number) => even.filter((cut) => cut <= day).length;
  if (new Set(kept.map(shareOf)).size === kept.length) return [...even];
  const cuts = kept.slice(1);
  while (cuts.length < even.length) {
    const edges = [0, ...cuts, days];
    const widths = edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0));
    const widest = widths.indexOf(Math.max(...widths));
    cuts.push((edges[widest] ?? 0) + Math.ceil((widths[widest] ?? 0) / 2));
    cuts.sort((one, other) => one - other);
  }
  return cuts;
}
