import * as fc from 'fast-check';
import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import { instantOf } from '../compile/span';
import { violations } from '../cost/violations';
import { greedy } from '../greedy';
import { clashes } from './clashes';
import { sequence } from './sequence';
import { whenOf } from './timed';
import { tuesday } from '../planned.testing';

/** One week in which everyone is served on Tuesday morning by volunteer 0. */
function morning(needs: Parameters<typeof aNeed>[0][], availability = tuesday('09:00', '12:00')) {
  const people = needs.map((need, at) =>
    aPerson({ latitude: 47.2 + at / 1000, needs: [aNeed(need)] }),
  );
  const volunteer = aVolunteer({
    latitude: 47.2,
    availability,
    maxContactsPerDay: 6,
    maxContactsPerWeek: 8,
    maxPeople: 8,
    travel: 'BIKE',
  });
  const compiled = compile(anInput({ weeks: 1, people, volunteers: [volunteer] }));
  const timed = sequence(
    compiled,
    needs.map(() => ({ halfDay: 3, volunteers: [0] })),
  );
  return {
    compiled,
    timed,
    times: timed.starts.map((start, contact) =>
      start === null ? null : whenOf(compiled, contact, start).start,
    ),
  };
}

describe('exact times within a day', () => {
  it('takes the usual time where it is free, and comes near it where two want the same', () => {
    const usual = { weekday: 'TU' as const, time: '10:00' };
    expect(morning([{ usual }, { usual, durationMinutes: 20 }]).times).toEqual(['10:20', '10:00']);
  });

  it('finds the only order of six calls', () => {
    const windows = [
      ['11:00', '11:30'],
      ['09:00', '09:30'],
      ['10:30', '11:00'],
      ['09:30', '10:00'],
      ['11:30', '12:00'],
      ['10:00', '10:30'],
    ];
    const { times, timed } = morning(
      windows.map(([start = '', end = '']) => ({ liked: tuesday(start, end) })),
    );
    expect(times).toEqual(['11:00', '09:00', '10:30', '09:30', '11:30', '10:00']);
    expect(timed.released).toEqual([]);
  });

  it('leaves travel before a visit and none before a call', () => {
    const visit = { kind: 'VISIT' as const, durationMinutes: 45 };
    // A hundred metres by bicycle are four minutes with the lock: the next start on the grid is 9:50.
    expect(
      morning([
        { ...visit, liked: tuesday('09:00', '09:50') },
        { ...visit, liked: tuesday('09:45', '10:45') },
      ]).times,
    ).toEqual(['09:00', '09:50']);
    expect(
      morning([{ liked: tuesday('09:00', '09:30') }, { liked: tuesday('09:30', '10:00') }]).times,
    ).toEqual(['09:00', '09:30']);
  });

  it('releases the least weighty where a morning cannot hold them all', () => {
    const liked = tuesday('09:00', '10:00');
    const { times, timed } = morning([{ liked, priority: 'LOW' }, { liked }, { liked }]);
    expect(times).toEqual([null, '09:00', '09:30']);
    expect(timed.released).toEqual([{ contact: 0, halfDay: 3, volunteers: [0] }]);
    expect(timed.plan[0]).toBeNull();
  });

  it('gives two volunteers one time that both days can hold', () => {
    const pair = aPerson({
      needs: [aNeed({ kind: 'VISIT', volunteersNeeded: 2, durationMinutes: 60 })],
    });
    const call = aPerson({ needs: [aNeed({ liked: tuesday('09:30', '10:00') })] });
    const volunteers = [
      aVolunteer({ availability: tuesday('09:00', '11:30') }),
      aVolunteer({ availability: tuesday('08:00', '12:00') }),
    ];
    const compiled = compile(anInput({ weeks: 1, people: [pair, call], volunteers }));
    const timed = sequence(compiled, [
      { halfDay: 3, volunteers: [0, 1] },
      { halfDay: 3, volunteers: [1] },
    ]);
    expect(timed.starts.map((start) => instantOf(start ?? 0))).toEqual([
      '2026-12-01T09:10:00.000Z',
      '2026-12-01T08:30:00.000Z',
    ]);
    expect(clashes(compiled, timed)).toEqual([]);
  });

  it('never overlaps, travel included, nor leaves a window, in whatever town', () => {
    let covered = 0;
    let released = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const compiled = compile(aTown(seed, { volunteers: 12, people: 30, weeks: 1 }));
        const plan = greedy(compiled.instance);
        const timed = sequence(compiled, plan);
        covered += plan.filter(Boolean).length;
        released += timed.released.length;
        expect(clashes(compiled, timed)).toEqual([]);
        expect(violations(compiled.instance, timed.plan)).toEqual([]);
        expect(timed.plan.map((assignment) => !assignment)).toEqual(
          timed.starts.map((start) => start === null),
        );
        for (const { contact } of timed.released) expect(timed.plan[contact]).toBeNull();
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(released).toBeLessThan(covered * 0.05);
  });
});
