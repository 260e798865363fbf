import type { SessionView } from '@presence/contract';
import { addDays } from '@presence/domain';
import { missingOn } from '../groups/facilitation-labels';
import type { Day } from './calendar-day';

/** What stands on a day, and what is folded away: how many sessions, and how many of them want somebody to lead. */
export type Folded = { sessions: readonly SessionView[]; rest: number; missing: number };

/** The first sessions of a day; a single one too many is shown, since a fold would take its place. */
export function foldDay(sessions: readonly SessionView[], atMost: number): Folded {
  if (sessions.length <= atMost + 1) return { sessions, rest: 0, missing: 0 };
  const away = sessions.slice(atMost);
  return {
    sessions: sessions.slice(0, atMost),
    rest: away.length,
    missing: away.filter((session) => missingOn(session)).length,
  };
}

/** The first days, whole, until so many sessions stand on them; `next` is the day on which the others begin. */
export function firstDays(
  days: readonly Day[],
  atLeast: number,
): { days: readonly Day[]; next?: string } {
  let count = 0;
  const last = days.findIndex(({ sessions }) => (count += sessions.length) >= atLeast);
  const rest = days.slice(last + 1);
  if (last < 0 || rest.every(({ sessions }) => sessions.length === 0)) return { days };
  const shown = days.slice(0, last + 1);
  return { days: shown, next: addDays(shown[last]?.date ?? '', 1) };
}
