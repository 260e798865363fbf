import fc from 'fast-check';
import {
  changeCapacity,
  freeSeats,
  noSeats,
  releaseSeat,
  takeSeat,
  type SeatCounts,
  type SeatState,
} from './seats';

const counts = (over: Partial<SeatCounts>): SeatCounts => ({ ...noSeats(8), ...over });

describe('the seats of a session', () => {
  it.each([
    [{ capacity: 8, seatCount: 5 }, 3],
    [{ capacity: 8, seatCount: 8 }, 0],
    [{ capacity: 4, seatCount: 6 }, 0],
    [{ capacity: null, seatCount: 60 }, null],
    [{ capacity: 8, seatCount: 7, waitingCount: 1 }, 0],
  ])('of %j are free: %s', (over, free) => expect(freeSeats(counts(over))).toBe(free));

  it('are one each while there are some, then a turn on the waiting list', () => {
    const last = takeSeat(counts({ seatCount: 7 }));
    expect(last).toMatchObject({ state: 'HELD', counts: { seatCount: 8, waitingCount: 0 } });
    expect(takeSeat(last.counts)).toMatchObject({
      state: 'WAITING',
      counts: { seatCount: 8, waitingCount: 1, largestWaitingCount: 1 },
    });
  });

  it('given back go to the first who waits', () =>
    expect(releaseSeat(counts({ seatCount: 8, waitingCount: 2 }), 'HELD')).toEqual({
      counts: counts({ seatCount: 8, waitingCount: 1, releasedCount: 1 }),
      movingUp: 1,
    }));

  it('given back go to nobody while more have one than the group now takes', () =>
    expect(
      releaseSeat(counts({ capacity: 4, seatCount: 6, waitingCount: 2 }), 'HELD'),
    ).toMatchObject({ counts: { seatCount: 5, waitingCount: 2 }, movingUp: 0 }));

  it('are kept by whoever has one when the group takes fewer', () =>
    expect(changeCapacity(counts({ seatCount: 8 }), 2)).toEqual({
      counts: counts({ capacity: 2, seatCount: 8 }),
      movingUp: 0,
    }));

  it.each([10, null])('go to all who wait when the group takes %s', (capacity) =>
    expect(changeCapacity(counts({ seatCount: 8, waitingCount: 2 }), capacity)).toEqual({
      counts: counts({ capacity, seatCount: 10 }),
      movingUp: 2,
    }),
  );

  describe('whatever happens', () => {
    type Act =
      { take: true } | { release: number } | { capacity: number | null } | { releaseAgain: number };
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.constant<Act>({ take: true }) },
      { weight: 3, arbitrary: fc.nat(60).map((release): Act => ({ release })) },
      { weight: 1, arbitrary: fc.nat(60).map((releaseAgain): Act => ({ releaseAgain })) },
      {
        weight: 1,
        arbitrary: fc
          .option(fc.integer({ min: 2, max: 12 }))
          .map((capacity): Act => ({ capacity })),
      },
    );

    it('nobody jumps the queue, no seat is given beyond the capacity, and nothing is lost', () =>
      fc.assert(
        fc.property(
          fc.option(fc.integer({ min: 2, max: 12 })),
          fc.array(act, { maxLength: 80 }),
          (capacity, acts) => {
            let now = noSeats(capacity);
            const seats: SeatState[] = [];
            let largest = 0;
            const promote = (count: number) => {
              for (let n = 0; n < count; n++) seats[seats.indexOf('WAITING')] = 'HELD';
            };
            for (const each of acts) {
              const before = [...seats];
              if ('take' in each) {
                const taken = takeSeat(now);
                now = taken.counts;
                seats.push(taken.state);
              } else if ('capacity' in each) {
                const changed = changeCapacity(now, each.capacity);
                now = changed.counts;
                promote(changed.movingUp);
              } else {
                const wanted = 'release' in each ? each.release : each.releaseAgain;
                const at = seats.length === 0 ? -1 : wanted % seats.length;
                const state = seats[at];
                if (state === undefined) continue;
                const released = releaseSeat(now, state);
                now = released.counts;
                seats[at] = 'RELEASED';
                promote(released.movingUp);
              }
              const count = (state: SeatState) => seats.filter((seat) => seat === state).length;
              largest = Math.max(largest, count('WAITING'));
              // Nothing is lost: the counts are those of the list, seat by seat.
              expect(now).toMatchObject({
                seatCount: count('HELD'),
                waitingCount: count('WAITING'),
                releasedCount: count('RELEASED'),
                largestWaitingCount: largest,
              });
              // Whoever has a seat loses it only by giving it back.
              before.forEach((state, at) => {
                if (state === 'HELD') expect(seats[at]).not.toBe('WAITING');
              });
              // A seat newly held is within the capacity.
              const newlyHeld = seats.some(
                (state, at) => state === 'HELD' && before[at] !== 'HELD',
              );
              if (newlyHeld && now.capacity !== null)
                expect(count('HELD')).toBeLessThanOrEqual(now.capacity);
              // Nobody waits while there is room, and whoever waits came after all who were seated since.
              if (count('WAITING') > 0)
                expect(count('HELD')).toBeGreaterThanOrEqual(now.capacity ?? Infinity);
              const first = seats.indexOf('WAITING');
              if (first >= 0)
                seats.forEach((state, at) => {
                  if (state === 'HELD' && before[at] !== 'HELD') expect(at).toBeLessThan(first);
                });
            }
          },
        ),
      ));
  });
});
