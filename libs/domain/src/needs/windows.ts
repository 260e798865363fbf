import { WEEKDAYS, toEpochDay, weekdayIndex } from '../time/days';
import type { Need } from './need';

/** From when to when a person may be called or visited unless they say otherwise, in minutes of the day: 9 to 20. */
export const DAY_BEGINS = 9 * 60;
export const DAY_ENDS = 20 * 60;

/** A stretch of one day in minutes from midnight, `end` not included. */
export type MinuteSpan = { start: number; end: number };

const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * When on a date (YYYY-MM-DD, where the person lives) a contact of the need may be: the liked windows of that weekday,
 * or 9 to 20 when none is liked on any day, less the impossible ones. Spans too short for the contact are left out.
 */
export function windowsOn(
  need: Pick<Need, 'liked' | 'impossible' | 'durationMinutes'>,
  date: string,
): MinuteSpan[] {
  const wished =
    need.liked.length === 0
      ? [{ start: DAY_BEGINS, end: DAY_ENDS }]
      : joined(spansOn(need.liked, date));
  return freeOf(need.impossible, date, wished).filter(
    ({ start, end }) => end - start >= need.durationMinutes,
  );
}

/** What the impossible windows of a date (YYYY-MM-DD) leave of these spans. */
export const freeOf = (
  impossible: Need['impossible'],
  date: string,
  spans: readonly MinuteSpan[],
): MinuteSpan[] =>
  spansOn(impossible, date).reduce<MinuteSpan[]>(
    (open, closed) => open.flatMap((span) => without(span, closed)),
    [...spans],
  );

function spansOn(windows: Need['liked'], date: string): MinuteSpan[] {
  const weekday = WEEKDAYS[weekdayIndex(toEpochDay(date))];
  return windows
    .filter((window) => window.weekday === weekday)
    .map(({ start, end }) => ({ start: minutesOf(start), end: minutesOf(end) }));
}

const without = (span: MinuteSpan, closed: MinuteSpan): MinuteSpan[] =>
  closed.end <= span.start || closed.start >= span.end
    ? [span]
    : [
        { start: span.start, end: closed.start },
        { start: closed.end, end: span.end },
      ].filter(({ start, end }) => end > start);

function joined(spans: MinuteSpan[]): MinuteSpan[] {
  const out: MinuteSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
