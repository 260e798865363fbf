import * as fc from 'fast-check';
import { compareCost, costOf } from './cost/cost';
import { violations } from './cost/violations';
import { greedy } from './greedy';
import type { Assignment, Instance, Plan, RotaContact, RotaNeed } from './instance';
import { divide, join } from './search/division';
import { solve } from './solve';

const WEEK = 21;

/** Small instances, made tight so that every limit is met now and then. */
const instances = (most: {
  volunteers: number;
  needs: number;
  weeks: number;
}): fc.Arbitrary<Instance> =>
  fc
    .record({
      volunteers: fc.integer({ min: 1, max: most.volunteers }),
      weeks: fc.integer({ min: 1, max: most.weeks }),
    })
    .chain(({ volunteers, weeks }) => {
      const halfDays = weeks * WEEK;
      const need = fc.record({
        kind: fc.constantFrom('CALL' as const, 'VISIT' as const),
        weight: fc.constantFrom(1, 3, 9),
        volunteersNeeded: fc.constantFrom<1 | 2>(1, 1, 1, 2),
        usual: fc.option(fc.nat(5)),
        places: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }),
        candidates: fc.uniqueArray(
          fc.record({
            volunteer: fc.nat(volunteers - 1),
            minutes: fc.constantFrom(40, 90),
            pair: fc.constantFrom(0, 20, 50),
            fit: fc.integer({ min: 0, max: 4 }),
            accompanies: fc.option(fc.constant(true as const), { nil: undefined }),
          }),
          { selector: ({ volunteer }) => volunteer, maxLength: volunteers },
        ),
      });
      return fc
        .record({
          halfDays: fc.constant(halfDays),
          volunteers: fc.tuple(
            ...Array.from({ length: volunteers }, (_, id) =>
              fc.record({
                id: fc.constant(id),
                minutes: fc.array(fc.constantFrom(0, 60, 120), {
                  minLength: halfDays,
                  maxLength: halfDays,
                }),
                maxContactsPerWeek: fc.integer({ min: 1, max: 3 }),
                maxVisitsPerWeek: fc.integer({ min: 0, max: 2 }),
                maxContactsPerDay: fc.integer({ min: 1, max: 2 }),
                maxPeople: fc.integer({ min: 1, max: 3 }),
                elsewhere: fc.option(
                  fc.record({
                    weeks: fc.array(fc.nat(2), { minLength: weeks, maxLength: weeks }),
                    visits: fc.array(fc.nat(1), { minLength: weeks, maxLength: weeks }),
                    days: fc.array(fc.nat(1), { minLength: weeks * 7, maxLength: weeks * 7 }),
                    people: fc.nat(3),
                  }),
                  { nil: undefined },
                ),
                apart: fc.constantFrom(
                  [],
                  [(id + 1) % volunteers].filter((other) => other !== id),
                ),
              }),
            ),
          ),
          needs: fc.array(need, { minLength: 1, maxLength: most.needs }),
        })
        .map(({ needs, ...rest }) => ({
          ...rest,
          needs: needs.map(({ places: _, ...of }, id): RotaNeed => ({ ...of, id, person: id })),
          contacts: needs
            .flatMap(({ places }, id) =>
              Array.from({ length: weeks }, (_, week) => ({
                need: id,
                week,
                halfDays: places.map((place) => week * WEEK + place),
              })),
            )
            .map((contact, id): RotaContact => ({ id, ...contact })),
        }));
    });

const small = instances({ volunteers: 5, needs: 6, weeks: 3 });
const tiny = instances({ volunteers: 3, needs: 3, weeks: 1 });

/** The cheapest plan of all there are. */
function bruteForce(instance: Instance): ReturnType<typeof costOf> {
  const plan: (Assignment | null)[] = instance.contacts.map(() => null);
  let best = costOf(instance, plan);
  const ways = instance.contacts.map((contact): (Assignment | null)[] => {
    const need = instance.needs[contact.need] as RotaNeed;
    const faces = need.candidates.map(({ volunteer }) => volunteer);
    const groups =
      need.volunteersNeeded === 1
        ? faces.map((one) => [one])
        : faces.flatMap((one, at) => faces.slice(at + 1).map((other) => [one, other]));
    return [
      null,
      ...contact.halfDays.flatMap((halfDay) =>
        groups.map((volunteers) => ({ halfDay, volunteers })),
      ),
    ];
  });
  const go = (contact: number): void => {
    if (contact === ways.length) {
      const cost = costOf(instance, plan);
      if (compareCost(cost, best) < 0) best = cost;
      return;
    }
    for (const way of ways[contact] ?? []) {
      plan[contact] = way;
      if (!way || violations(instance, plan).length === 0) go(contact + 1);
    }
    plan[contact] = null;
  };
  go(0);
  return best;
}

const lockSome = (instance: Instance, plan: Plan): Instance => ({
  ...instance,
  contacts: instance.contacts.map((contact) =>
    contact.id % 2 && plan[contact.id]
      ? { ...contact, locked: plan[contact.id] ?? undefined }
      : contact,
  ),
});

describe('a rota that is solved', () => {
  it('breaks no hard rule, and is never worse than the greedy fill', () => {
    fc.assert(
      fc.property(small, fc.nat(), (instance, seed) => {
        const { plan, cost } = solve(instance, { seed, effort: 2000 });
        expect(violations(instance, plan)).toEqual([]);
        expect(cost).toEqual(costOf(instance, plan));
        expect(compareCost(cost, costOf(instance, greedy(instance)))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('is the best there is where every plan can be tried', () => {
    fc.assert(
      fc.property(tiny, (instance) => {
        const { uncovered, quality } = solve(instance, { effort: 8000 }).cost;
        const best = bruteForce(instance);
        expect(uncovered).toBe(best.uncovered);
        expect(quality).toBeCloseTo(best.quality, 6);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('is the same for the same seed, told or not', () => {
    fc.assert(
      fc.property(small, fc.nat(), (instance, seed) => {
        const told: number[] = [];
        const once = solve(instance, {
          seed,
          effort: 3000,
          onProgress: ({ share }) => told.push(share),
        });
        expect(solve(instance, { seed, effort: 3000 })).toEqual(once);
        expect(told.at(-1)).toBe(1);
        expect(told).toEqual([...told].sort((one, other) => one - other));
      }),
      { numRuns: 20 },
    );
  });

  it('moves no lock, whatever plan it starts from', () => {
    fc.assert(
      fc.property(small, fc.nat(), (instance, seed) => {
        const before = greedy(instance);
        const locked = lockSome(instance, before);
        const { plan } = solve(locked, {
          seed,
          effort: 2000,
          from: solve(instance, { seed, effort: 500 }).plan,
        });
        expect(violations(locked, plan)).toEqual([]);
        for (const contact of locked.contacts)
          if (contact.locked) expect(plan[contact.id]).toEqual(contact.locked);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what is published where nothing is gained by another', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const { plan, cost } = solve(instance, { seed: 1, effort: 4000 });
        const contacts = instance.contacts.map((contact) => ({
          ...contact,
          published: plan[contact.id] ?? undefined,
        }));
        const again = solve({ ...instance, contacts }, { seed: 2, effort: 4000, from: plan });
        expect(
          compareCost({ ...again.cost, change: 0 }, { ...cost, change: 0 }),
        ).toBeLessThanOrEqual(0);
        if (again.cost.quality === cost.quality) expect(again.cost.change).toBe(0);
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  it('keeps the best so far when it is stopped', () => {
    const [instance] = fc.sample(small, { numRuns: 1, seed: 4 }) as [Instance];
    const { plan, moves } = solve(instance, { effort: 1_000_000, stopped: () => true });
    expect(moves).toBe(0);
    expect(violations(instance, plan)).toEqual([]);
  });
});

describe('a rota in parts', () => {
  it('has each contact in one part at most, and sound plans of the parts make a sound one of the whole', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 3 }), (instance, size) => {
        const parts = divide(instance, size);
        const seen = parts.flatMap(({ contacts }) => contacts);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBe(instance.contacts.length);
        const plan = join(
          instance,
          parts,
          parts.map((part) => greedy(part.instance)),
        );
        expect(violations(instance, plan)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
