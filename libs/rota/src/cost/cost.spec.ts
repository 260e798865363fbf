import type { Instance, Plan, RotaVolunteer } from '../instance';
import { compareCost, costOf, loadCost } from './cost';
import { violations } from './violations';

const volunteer = (id: number, more: Partial<RotaVolunteer> = {}): RotaVolunteer => ({
  id,
  minutes: Array.from({ length: 42 }, () => 60),
  maxContactsPerWeek: 2,
  maxVisitsPerWeek: 1,
  maxContactsPerDay: 1,
  maxPeople: 2,
  ...more,
});

const instance: Instance = {
  halfDays: 42,
  volunteers: [volunteer(0), volunteer(1, { apart: [2] }), volunteer(2), volunteer(3)],
  needs: [
    {
      id: 0,
      person: 0,
      kind: 'CALL',
      weight: 3,
      volunteersNeeded: 1,
      usual: 1,
      candidates: [{ volunteer: 0, minutes: 40, pair: 20, fit: 3 }],
    },
    {
      id: 1,
      person: 1,
      kind: 'VISIT',
      weight: 9,
      volunteersNeeded: 2,
      usual: null,
      candidates: [0, 1, 2].map((id) => ({ volunteer: id, minutes: 40, pair: 50, fit: 0 })),
    },
  ],
  contacts: [
    { id: 0, need: 0, week: 0, halfDays: [1, 4] },
    { id: 1, need: 0, week: 1, halfDays: [22, 25], published: { halfDay: 22, volunteers: [0] } },
    { id: 2, need: 1, week: 0, halfDays: [1, 5] },
  ],
};

describe('the cost of a plan', () => {
  it('counts a pair once, each contact its fit and its unusual time, and who is left with nobody', () => {
    const plan: Plan = [{ halfDay: 1, volunteers: [0] }, { halfDay: 25, volunteers: [0] }, null];
    // Pair 20, fit 3, one unusual half-day 0.5; volunteers 1 and 2 listed and idle; volunteer 3 is in no list.
    expect(costOf(instance, plan)).toEqual({ uncovered: 9, quality: 20 + 3 + 0.5 + 6, change: 1 });
  });

  it('leaves nothing uncovered unsaid, nor a published contact that nobody keeps', () => {
    expect(costOf(instance, [null, null, null])).toEqual({ uncovered: 15, quality: 9, change: 1 });
  });

  it('rises above 60 % and 85 % of what a volunteer offers', () => {
    const five = { maxContactsPerWeek: 5 };
    expect([0, 1, 12, 13, 17, 18].map((load) => loadCost(load, five, 4, true))).toEqual([
      3, 0, 0, 0.5, 2.5, 4,
    ]);
    expect(loadCost(0, five, 4, false)).toBe(0);
  });

  it('puts cover before quality, and quality before change', () => {
    const cost = { uncovered: 1, quality: 10, change: 3 };
    expect(compareCost(cost, { ...cost, uncovered: 2, quality: 0 })).toBeLessThan(0);
    expect(compareCost(cost, { ...cost, quality: 9 })).toBeGreaterThan(0);
    expect(compareCost(cost, { ...cost, quality: 10.0001, change: 2 })).toBeGreaterThan(0);
  });
});

describe('the hard rules', () => {
  const rules = (plan: Plan, of = instance) =>
    violations(of, plan)
      .map(({ rule }) => rule)
      .sort();

  it('finds nothing in a sound plan', () => {
    expect(
      rules([{ halfDay: 4, volunteers: [0] }, null, { halfDay: 1, volunteers: [0, 2] }]),
    ).toEqual([]);
  });

  it('names a wrong time, a stranger, one face short, two apart, and every limit', () => {
    expect(rules([{ halfDay: 2, volunteers: [1] }, null, null])).toEqual(['CANDIDATE', 'HALF_DAY']);
    expect(rules([null, null, { halfDay: 1, volunteers: [0] }])).toEqual(['HOW_MANY']);
    expect(rules([null, null, { halfDay: 1, volunteers: [2, 1] }])).toEqual(['APART']);
    expect(
      rules([{ halfDay: 1, volunteers: [0] }, null, { halfDay: 1, volunteers: [0, 2] }]),
    ).toEqual(['DAY', 'MINUTES']);
    const tight: Instance = {
      ...instance,
      volunteers: [
        volunteer(0, { maxContactsPerWeek: 1, maxVisitsPerWeek: 0, maxPeople: 1 }),
        ...instance.volunteers.slice(1),
      ],
    };
    const plan: Plan = [{ halfDay: 4, volunteers: [0] }, null, { halfDay: 1, volunteers: [0, 2] }];
    expect(rules(plan, tight)).toEqual(['PEOPLE', 'VISITS_A_WEEK', 'WEEK']);
  });

  it('keeps to what is locked without questioning it', () => {
    const locked = { halfDay: 2, volunteers: [3] };
    const of: Instance = {
      ...instance,
      contacts: instance.contacts.map((contact) => (contact.id ? contact : { ...contact, locked })),
    };
    expect(rules([locked, null, null], of)).toEqual([]);
    expect(rules([null, null, null], of)).toEqual(['LOCK']);
  });
});
