import { addDays } from '../time/days';
import { closesOn, type ClosureDates } from './closure-dates';

/** How many days before it begins a closure is announced to everybody. */
export const CLOSURE_ANNOUNCED_DAYS = 60;

/**
 * Of the standing closures of a group, the one that everybody reads about on `today` (YYYY-MM-DD): the one that is on, of
 * several the last to end; else the first to begin within CLOSURE_ANNOUNCED_DAYS.
 */
export function shownClosure<C extends ClosureDates>(
  closures: readonly C[],
  today: string,
): C | null {
  const on = closures
    .filter((closure) => closesOn(closure, today))
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  const until = addDays(today, CLOSURE_ANNOUNCED_DAYS);
  const next = closures
    .filter(({ from }) => from > today && from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? 1 : -1));
  return on[0] ?? next[0] ?? null;
}
