import * as fc from 'fast-check';
import { compile } from '../compile/compile';
import { aNeed, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import type { costOf } from '../cost/cost';
import { violations } from '../cost/violations';
import { solve } from '../solve';
import { faultOf } from './fault-of.testing';
import { planned } from '../planned.testing';

/** Something that does not belong where it is put. */
const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  NaN,
  Infinity,
  -1,
  0.5,
  1e9,
  7,
  '',
  'never',
  '25:99',
  '2026-02-30',
  true,
  [],
  {},
  [null],
  [[]],
  { halfDay: NaN },
);

/** Every place in a value, as the keys that lead to it. */
const placesIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];

function spoilt<T>(value: T, [key, ...rest]: string[], by: unknown): T {
  if (key === undefined) return by as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = spoilt(copy[key], rest, by);
  return copy as T;
}

const finite = ({ uncovered, quality, change }: ReturnType<typeof costOf>) =>
  [uncovered, quality, change].every((one) => Number.isFinite(one) && one >= 0);

describe('whatever the engine is given', () => {
  it('plans an instance to a cost that is a number, or refuses it by name', () => {
    const small = compile(aTown(3, { volunteers: 4, people: 5, weeks: 1 })).instance;
    const places = placesIn(small);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(places.length - 1), junk, (at, by) => {
        const instance = spoilt(small, places[at] ?? [], by);
        const fault = faultOf(() => {
          const { plan, cost } = solve(instance, { effort: 200 });
          expect(finite(cost)).toBe(true);
          expect(violations(instance, plan)).toEqual([]);
        });
        if (fault) refused++;
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('times an association to real dates, or refuses it by name', () => {
    const town = aTown(5, { volunteers: 3, people: 4, weeks: 1 });
    const need = aNeed({
      usual: { weekday: 'TU', time: '10:00' },
      pauses: [{ from: '2026-12-05', until: '2026-12-06', reason: 'OTHER' }],
    });
    const booked = aVolunteer({
      unavailabilities: [{ from: '2026-12-02', until: '2026-12-02' }],
      bookings: [
        {
          startsAt: '2026-12-01T09:00:00.000Z',
          endsAt: '2026-12-01T10:00:00.000Z',
          kind: 'CALL',
          personId: 'other',
        },
      ],
    });
    const input = {
      ...town,
      people: [...town.people, aPerson({ needs: [need] })],
      volunteers: [...town.volunteers, booked],
      contacts: [
        {
          id: 'one',
          needId: need.id,
          week: 0,
          date: '2026-12-01',
          start: '10:00',
          volunteerIds: [booked.id],
          locked: false,
          published: true,
          retry: false,
        },
      ],
      met: [{ needId: need.id, date: '2026-12-03' }],
      heatwave: { from: '2026-12-01', until: null },
    };
    const places = placesIn(input);
    fc.assert(
      fc.property(fc.nat(places.length - 1), junk, (at, by) => {
        const given = spoilt(input, places[at] ?? [], by);
        faultOf(() => {
          const compiled = compile(given);
          const { starts } = planned(compiled);
          expect(starts.every((start) => start === null || Number.isInteger(start))).toBe(true);
        });
      }),
      { numRuns: 1500, seed: 8 },
    );
  });
});
