import * as fc from 'fast-check';
import type {
  Assignment,
  Candidate,
  Instance,
  Plan,
  RotaContact,
  RotaNeed,
  RotaVolunteer,
} from '../instance';
import { compareCost, costOf, type PlanCost } from '../cost/cost';
import { violations } from '../cost/violations';

const DAYS = 2;

const volunteer = (id: number): fc.Arbitrary<RotaVolunteer> =>
  fc.record({
    id: fc.constant(id),
    minutes: fc.array(fc.constantFrom(0, 60, 90, 120), {
      minLength: DAYS * 3,
      maxLength: DAYS * 3,
    }),
    maxContactsPerWeek: fc.integer({ min: 1, max: 3 }),
    maxVisitsPerWeek: fc.integer({ min: 0, max: 2 }),
    maxContactsPerDay: fc.integer({ min: 1, max: 2 }),
    maxPeople: fc.integer({ min: 1, max: 2 }),
    elsewhere: fc.option(
      fc.record({
        weeks: fc.tuple(fc.nat({ max: 2 })),
        visits: fc.tuple(fc.nat({ max: 1 })),
        days: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })),
        people: fc.nat({ max: 2 }),
      }),
      { nil: undefined },
    ),
    apart: fc.subarray(
      [0, 1, 2].filter((other) => other !== id),
      { maxLength: 1 },
    ),
  });

const candidates: fc.Arbitrary<Candidate[]> = fc
  .tuple(
    ...[0, 1, 2].map((id) =>
      fc.record({
        volunteer: fc.constant(id),
        minutes: fc.constantFrom(40, 55, 80),
        pair: fc.constantFrom(0, 20, 50),
        fit: fc.constantFrom(0, 1, 2.5),
        accompanies: fc.option(fc.constant(true as const), { nil: undefined }),
      }),
    ),
  )
  .chain((all) => fc.subarray(all, { minLength: 1 }));

const need = (id: number): fc.Arbitrary<RotaNeed> =>
  fc.record({
    id: fc.constant(id),
    person: fc.constant(id),
    kind: fc.constantFrom('CALL' as const, 'VISIT' as const),
    weight: fc.constantFrom(1, 3, 9),
    volunteersNeeded: fc.constantFrom(1 as const, 1 as const, 2 as const),
    usual: fc.constantFrom(null, 1, 3),
    candidates,
  });

const contact = (id: number): fc.Arbitrary<RotaContact> =>
  fc.record({
    id: fc.constant(id),
    need: fc.integer({ min: 0, max: 1 }),
    week: fc.constant(0),
    halfDays: fc.subarray([0, 1, 3, 4], { minLength: 1, maxLength: 2 }),
  });

/** Three volunteers, two needs and three contacts in two days: few enough to try every plan. One contact may be locked. */
export const tinyInstance: fc.Arbitrary<Instance> = fc
  .record({
    halfDays: fc.constant(DAYS * 3),
    volunteers: fc.tuple(volunteer(0), volunteer(1), volunteer(2)),
    needs: fc.tuple(need(0), need(1)),
    contacts: fc.tuple(contact(0), contact(1), contact(2)),
    locked: fc.boolean(),
    onePerson: fc.boolean(),
  })
  .map(({ locked, contacts, onePerson, needs, ...others }) => {
    const person = onePerson ? { countedAs: 0 } : {};
    const instance = { ...others, needs: needs.map((one) => ({ ...one, ...person })) };
    const [first, ...rest] = contacts;
    const { candidates: able = [], volunteersNeeded = 1 } = instance.needs[first.need] ?? {};
    const volunteers = able.slice(0, volunteersNeeded).map((one) => one.volunteer);
    const assignment = { halfDay: first.halfDays[0] ?? 0, volunteers };
    return {
      ...instance,
      contacts:
        locked && volunteers.length === volunteersNeeded
          ? [{ ...first, locked: assignment }, ...rest]
          : contacts,
    };
  });

/** The best plan, found by trying every one. */
export function bestByTrying(instance: Instance): PlanCost & { plan: Plan } {
  let best: (PlanCost & { plan: Plan }) | null = null;
  const options = instance.contacts.map((one) =>
    one.locked ? [one.locked] : [null, ...assignmentsOf(instance, one)],
  );
  const plans = options.reduce<Plan[]>(
    (plans, own) => plans.flatMap((plan) => own.map((assignment) => [...plan, assignment])),
    [[]],
  );
  for (const plan of plans) {
    const cost = costOf(instance, plan);
    if (best && compareCost(cost, best) >= 0) continue;
    if (violations(instance, plan).length === 0) best = { ...cost, plan };
  }
  if (!best) throw new Error('Not even the empty plan is allowed');
  return best;
}

function assignmentsOf({ needs }: Instance, { need, halfDays }: RotaContact): Assignment[] {
  const { candidates: able = [], volunteersNeeded = 1 } = needs[need] ?? {};
  const ids = able.map((one) => one.volunteer);
  const groups =
    volunteersNeeded === 1
      ? ids.map((id) => [id])
      : ids.flatMap((one) => ids.filter((other) => other > one).map((other) => [one, other]));
  return halfDays.flatMap((halfDay) => groups.map((volunteers) => ({ halfDay, volunteers })));
}
