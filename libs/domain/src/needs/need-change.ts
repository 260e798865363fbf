import type { Id } from '../identity';
import type { Need } from './need';
import type { WantedContact } from './wanted-contacts';
import { windowsOn } from './windows';

/** A contact that stands in a published rota; `start` is HH:MM where the person lives. */
export type StandingContact = Pick<Need, 'kind' | 'durationMinutes'> & {
  id: Id;
  week: number;
  date: string;
  start: string;
};

/** What a changed need does to the contacts that stand: those that still fit stay, the others go, what then lacks comes uncovered. */
export type NeedChange = { stays: Id[]; goes: Id[]; comes: WantedContact[] };

/**
 * Compares what stands in one published period with what the changed need wants there. A contact stays when its kind
 * and length are still asked for, its time is in a window, and its week wants one on that date. Both lists are of
 * dates still to come.
 */
export function needChange(
  need: Need,
  standing: readonly StandingContact[],
  wanted: readonly WantedContact[],
): NeedChange {
  // Dates given one by one are taken first, so that no contact of that date is spent on a wish that any day would do for.
  const open = [...wanted].sort((a, b) => a.week - b.week || a.dates.length - b.dates.length);
  const change: NeedChange = { stays: [], goes: [], comes: [] };
  for (const contact of [...standing].sort((a, b) =>
    a.date + a.start < b.date + b.start ? -1 : 1,
  )) {
    const at = fits(need, contact)
      ? open.findIndex(({ week, dates }) => week === contact.week && dates.includes(contact.date))
      : -1;
    if (at < 0) change.goes.push(contact.id);
    else {
      open.splice(at, 1);
      change.stays.push(contact.id);
    }
  }
  return { ...change, comes: open };
}

function fits(need: Need, { kind, durationMinutes, date, start }: StandingContact): boolean {
  if (kind !== need.kind || durationMinutes !== need.durationMinutes) return false;
  const begin = Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5));
  return windowsOn(need, date).some(
    (window) => begin >= window.start && begin + durationMinutes <= window.end,
  );
}
