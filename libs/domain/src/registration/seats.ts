/** HELD: somebody may come. WAITING: on the waiting list. RELEASED: given back by its holder; it comes back no more. */
export const SEAT_STATES = ['HELD', 'WAITING', 'RELEASED'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** How the seats of a session stand. `capacity` null: as many as come. */
export type SeatCounts = {
  capacity: number | null;
  seatCount: number;
  waitingCount: number;
  releasedCount: number;
  /** The longest that the waiting list has been. */
  largestWaitingCount: number;
};

/** A session for which nobody has taken a seat yet. */
export const noSeats = (capacity: number | null): SeatCounts => ({
  capacity,
  ...{ seatCount: 0, waitingCount: 0, releasedCount: 0, largestWaitingCount: 0 },
});

/** How many seats the next to come may still have; none while somebody waits. Null: as many as come. */
export function freeSeats(
  counts: Pick<SeatCounts, 'capacity' | 'seatCount' | 'waitingCount'>,
): number | null {
  const { capacity, seatCount, waitingCount } = counts;
  if (capacity === null) return null;
  return waitingCount > 0 ? 0 : Math.max(0, capacity - seatCount);
}

/** Somebody comes: to a seat while there is one, else to the end of the waiting list. */
export function takeSeat(counts: SeatCounts): { counts: SeatCounts; state: SeatState } {
  if (freeSeats(counts) !== 0)
    return { counts: { ...counts, seatCount: counts.seatCount + 1 }, state: 'HELD' };
  const waitingCount = counts.waitingCount + 1;
  const largestWaitingCount = Math.max(counts.largestWaitingCount, waitingCount);
  return { counts: { ...counts, waitingCount, largestWaitingCount }, state: 'WAITING' };
}

/** How the seats stand after a change, and how many of the waiting list, its first, have a seat by it. */
export type SeatChange = { counts: SeatCounts; movingUp: number };

/** Somebody gives back a seat, or their turn on the waiting list; given back already, nothing changes. */
export function releaseSeat(counts: SeatCounts, state: SeatState): SeatChange {
  if (state === 'RELEASED') return { counts, movingUp: 0 };
  const left = state === 'HELD' ? 'seatCount' : 'waitingCount';
  return moveUp({ ...counts, [left]: counts[left] - 1, releasedCount: counts.releasedCount + 1 });
}

/** The group takes more people, or fewer: whoever has a seat keeps it. */
export const changeCapacity = (counts: SeatCounts, capacity: number | null): SeatChange =>
  moveUp({ ...counts, capacity });

function moveUp(counts: SeatCounts): SeatChange {
  const { capacity, seatCount, waitingCount } = counts;
  const room = capacity === null ? waitingCount : Math.max(0, capacity - seatCount);
  const movingUp = Math.min(room, waitingCount);
  return {
    counts: {
      ...counts,
      seatCount: seatCount + movingUp,
      waitingCount: waitingCount - movingUp,
    },
    movingUp,
  };
}
