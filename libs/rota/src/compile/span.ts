/** A stretch of time in whole minutes since 1 January 1970 UTC; `end` is not in it. */
export type Span = { start: number; end: number };

const MINUTE_MS = 60_000;

/** Starts of contacts fall on multiples of five minutes. */
export const GRID = 5;

/** The first grid time at or after `minute`. */
export const onGrid = (minute: number): number => Math.ceil(minute / GRID) * GRID;

/** The minute in which an instant (ISO 8601) falls. */
export const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE_MS);

/** The instant (ISO 8601 UTC) at which a minute begins. */
export const instantOf = (minute: number): string => new Date(minute * MINUTE_MS).toISOString();

/** The same time in order and apart from each other; empty spans go. */
export function merge(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    if (span.end <= span.start) continue;
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** What of the spans (in order, apart) the others leave. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, other) =>
      left.flatMap(({ start, end }) =>
        other.end <= start || other.start >= end
          ? [{ start, end }]
          : [
              { start, end: other.start },
              { start: other.end, end },
            ].filter((span) => span.end > span.start),
      ),
    [...spans],
  );
}

/** What of the spans lies within one. */
export const within = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.flatMap((span) => {
    const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    return cut.end > cut.start ? [cut] : [];
  });
