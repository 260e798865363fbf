import type { WeekWindow } from '../needs';
import { WEEKDAYS, type Weekday } from '../time/days';

/** Part of one day in minutes since midnight; `end` is not in it. */
export type Span = { start: number; end: number };

/** Minutes since midnight of HH:MM. */
export const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** HH:MM of minutes since midnight, under 1440. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What the windows leave open on one weekday: in order, apart from each other. */
export function spansOn(windows: readonly WeekWindow[], weekday: Weekday): Span[] {
  const spans = windows
    .filter((window) => window.weekday === weekday)
    .map(({ start, end }) => ({ start: minutesOf(start), end: minutesOf(end) }))
    .sort((a, b) => a.start - b.start);
  return spans.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
    return joined;
  }, []);
}

const windowsOf = (spans: (weekday: Weekday) => Span[]): WeekWindow[] =>
  WEEKDAYS.flatMap((weekday) =>
    spans(weekday).map(({ start, end }) => ({ weekday, start: timeOf(start), end: timeOf(end) })),
  );

/** The same times in the fewest windows, Monday first: those that overlap or touch become one. */
export const mergeWindows = (windows: readonly WeekWindow[]): WeekWindow[] =>
  windowsOf((weekday) => spansOn(windows, weekday));

/** The windows with one more. */
export const addWindow = (windows: readonly WeekWindow[], added: WeekWindow): WeekWindow[] =>
  mergeWindows([...windows, added]);

/** The windows without the time of one, which may cut another in two. */
export function removeWindow(windows: readonly WeekWindow[], removed: WeekWindow): WeekWindow[] {
  const [from, to] = [minutesOf(removed.start), minutesOf(removed.end)];
  const cut = ({ start, end }: Span): Span[] =>
    [
      { start, end: Math.min(end, from) },
      { start: Math.max(start, to), end },
    ].filter((span) => span.end > span.start);
  return windowsOf((weekday) => {
    const spans = spansOn(windows, weekday);
    return weekday === removed.weekday ? spans.flatMap(cut) : spans;
  });
}

/** How much of a window lies in the others. */
export function coverOf(
  windows: readonly WeekWindow[],
  { weekday, start, end }: WeekWindow,
): 'ALL' | 'PART' | 'NONE' {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  const covered = spansOn(windows, weekday).reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, to) - Math.max(span.start, from)),
    0,
  );
  return covered === 0 ? 'NONE' : covered === to - from ? 'ALL' : 'PART';
}
