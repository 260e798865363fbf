import type { Id } from '../identity';
import { addDays, DAY_MS, daysBetween, toEpochDay } from '../time/days';
import { resolveWallClock } from '../time/wall-clock';
import type { Rota } from './rota';

/** The last date of a rota's period, a Sunday. */
export const lastDay = ({ from, weeks }: Pick<Rota, 'from' | 'weeks'>): string =>
  addDays(from, weeks * 7 - 1);

/** Every date of a rota's period, in order. */
export const daysOf = ({ from, weeks }: Pick<Rota, 'from' | 'weeks'>): string[] =>
  Array.from({ length: weeks * 7 }, (_, day) => addDays(from, day));

/** The Monday of a week (0, 1 …) of a rota. */
export const mondayOf = ({ from }: Pick<Rota, 'from'>, week: number): string =>
  addDays(from, week * 7);

/** The week (0, 1 …) of a rota in which a date stands; negative or too large outside its period. */
export const weekOfRota = ({ from }: Pick<Rota, 'from'>, date: string): number =>
  Math.floor(daysBetween(from, date) / 7);

/**
 * The instants of a contact of `minutes` that begins at a local `start` (HH:MM) of a `date` where the person lives.
 * Times that a change of clocks hides or repeats are read as those of sessions are.
 */
export function contactInstants(
  date: string,
  start: string,
  minutes: number,
  timeZone: string,
): { startsAt: string; endsAt: string } {
  const wall =
    toEpochDay(date) * DAY_MS + (Number(start.slice(0, 2)) * 60 + Number(start.slice(3))) * 60_000;
  const { instant } = resolveWallClock(timeZone, wall);
  return {
    startsAt: new Date(instant).toISOString(),
    endsAt: new Date(instant + minutes * 60_000).toISOString(),
  };
}

/** A contact as far as its volunteers must know of its change. */
export type Appointment = { contactId: Id; startsAt: string; volunteerIds: readonly Id[] };

/**
 * The volunteers concerned by what changed between two states of a published rota: whose contact came, went, or moved.
 * Nobody else is told.
 */
export function concernedBy(before: readonly Appointment[], after: readonly Appointment[]): Id[] {
  const keys = (all: readonly Appointment[]) =>
    new Map(
      all.flatMap(({ contactId, startsAt, volunteerIds }) =>
        volunteerIds.map((id) => [`${contactId} ${startsAt} ${id}`, id] as const),
      ),
    );
  const [old, now] = [keys(before), keys(after)];
  const changed = [...old, ...now].filter(([key]) => !(old.has(key) && now.has(key)));
  return [...new Set(changed.map(([, id]) => id))].sort();
}
