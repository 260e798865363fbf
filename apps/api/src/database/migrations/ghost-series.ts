import { ruleDates, type Id, type Recurrence } from '@presence/domain';

const LAST_PLANNING_DATE = '2199-12-31';
/** A change and the series it made are stored in one request; its audit line is written at its end. */
const SAME_REQUEST_MS = 60_000;

export type StoredSeries = {
  id: Id;
  groupId: Id;
  recurrence: Recurrence;
  startTime: string;
  endTime: string;
  endedAt: Date | null;
};

/** What the audit log knows: when a series was changed, and how many series of a group were planned by hand. */
type KnownActs = {
  changesOf: (seriesId: Id) => readonly Date[];
  plannedIn: (groupId: Id) => number;
};

export type Ghost = { ghost: StoredSeries; of: StoredSeries };

/** The instant at which a version 7 identifier was made (RFC 9562 §5.7). */
const madeAt = (id: Id): number => parseInt(id.replace(/-/g, '').slice(0, 12), 16);

/** As far as the longest rule reaches, so that a rule without an end is longer than any that has one. */
const datesOf = ({ recurrence }: StoredSeries): string[] =>
  ruleDates(recurrence, '2000-01-01', LAST_PLANNING_DATE);

const meet = (a: StoredSeries, b: StoredSeries): boolean =>
  a.startTime < b.endTime && b.startTime < a.endTime;

/**
 * The series that "this and the following" stored although nothing was left to follow: made from another one of their
 * group and over before that one is. The audit log shows it, or the dates: all of them the other's own, at its hours,
 * from the same beginning, in a group that has more series than were planned by hand.
 */
export function ghostsAmong(all: readonly StoredSeries[], known: KnownActs): Ghost[] {
  const standing = all.filter(({ endedAt }) => endedAt === null);
  return standing.flatMap((ghost) => {
    const dates = datesOf(ghost);
    const last = dates[dates.length - 1];
    const group = all.filter(({ groupId }) => groupId === ghost.groupId);
    const unplanned = known.plannedIn(ghost.groupId) < group.length;
    const of = standing
      .filter(({ id, groupId }) => groupId === ghost.groupId && id < ghost.id)
      .find((other) => {
        const others = datesOf(other);
        const end = others[others.length - 1];
        if (last === undefined || end === undefined || last > end) return false;
        const split = known
          .changesOf(other.id)
          .some((at) => Math.abs(at.getTime() - madeAt(ghost.id)) < SAME_REQUEST_MS);
        const held = new Set(others);
        const copies =
          ghost.recurrence.from === other.recurrence.from &&
          meet(ghost, other) &&
          dates.every((date) => held.has(date));
        return split || (unplanned && copies);
      });
    return of === undefined ? [] : [{ ghost, of }];
  });
}
