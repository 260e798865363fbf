import fc from 'fast-check';
import { addDays, WEEKDAYS } from '../time/days';
import { timed, type Commitment } from './plan-obstacles';
import type { PersonToPlan, ProposalInput, SessionToFill } from './proposal';

/** The first day of the quarter in which everything arbitrary happens. */
export const QUARTER = '2027-01-01';
const DAYS = 88;

const at = (date: string, hour: number, hours: number) =>
  timed({
    date,
    startsAt: `${date}T${String(hour).padStart(2, '0')}:00:00.000Z`,
    endsAt: `${date}T${String(hour + hours).padStart(2, '0')}:00:00.000Z`,
  });

const date = fc.integer({ min: 0, max: DAYS }).map((day) => addDays(QUARTER, day));
const name = (index: number) => `person-${index}`;

const person = (index: number, people: number): fc.Arbitrary<PersonToPlan> =>
  fc.record({
    id: fc.constant(name(index)),
    past: fc.nat(30),
    absences: fc.array(
      fc.tuple(date, fc.nat(20)).map(([from, days]) => ({ from, until: addDays(from, days) })),
      { maxLength: 2 },
    ),
    commitments: fc.array(
      fc
        .tuple(date, fc.integer({ min: 8, max: 20 }), fc.boolean())
        .map(([on, hour, counts]): Commitment => ({ ...at(on, hour, 2), counts })),
      { maxLength: 3 },
    ),
    wishes: fc.array(
      fc.record({
        quarter: fc.constant(QUARTER),
        mostSessions: fc.option(fc.nat(8), { nil: null }),
        weekdays: fc.subarray([...WEEKDAYS], { maxLength: 3 }),
        dates: fc.uniqueArray(date, { maxLength: 4 }),
        partnerIds: fc.uniqueArray(fc.nat(people - 1).map(name), { maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
  });

/** Sessions of some groups over a quarter, with people who are away, taken and wish for something. */
export const anyProposal: fc.Arbitrary<ProposalInput> = fc
  .record({ people: fc.integer({ min: 1, max: 7 }), groups: fc.integer({ min: 1, max: 3 }) })
  .chain(({ people, groups }) => {
    const names = Array.from({ length: people }, (_, index) => name(index));
    return fc.record({
      people: fc.tuple(...names.map((_, index) => person(index, people))),
      sessions: fc
        .array(
          fc.record({
            on: date,
            hour: fc.integer({ min: 8, max: 20 }),
            group: fc.nat(groups - 1),
            places: fc.nat(3),
            standing: fc.subarray(names, { maxLength: Math.min(2, people) }),
          }),
          { maxLength: 24 },
        )
        .map((all) =>
          all.map(({ on, hour, group, places, standing }, index): SessionToFill => ({
            ...at(on, hour, 2),
            id: `session-${index}`,
            groupId: `group-${group}`,
            places,
            facilitatorIds: standing,
          })),
        ),
      teams: fc
        .tuple(...Array.from({ length: groups }, () => fc.subarray(names)))
        .map((teams) => new Map(teams.map((team, index) => [`group-${index}`, team]))),
      pairs: fc.constant([]),
      seed: fc.nat(1000),
    });
  });

/** One group that meets on different days, and people between whom only the past makes a difference. */
export const anyEvenTeam: fc.Arbitrary<ProposalInput> = fc
  .record({
    pasts: fc.array(fc.nat(20), { minLength: 2, maxLength: 6 }),
    count: fc.integer({ min: 1, max: 30 }),
    places: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat(1000),
  })
  .map(({ pasts, count, places, seed }) => ({
    people: pasts.map((past, index) => ({
      ...{ id: name(index), past, absences: [], commitments: [], wishes: [] },
    })),
    sessions: Array.from({ length: count }, (_, index) => ({
      ...at(addDays(QUARTER, index * 2), 18, 2),
      ...{ id: `session-${index}`, groupId: 'group', places, facilitatorIds: [] },
    })),
    teams: new Map([['group', pasts.map((_, index) => name(index))]]),
    pairs: [],
    seed,
  }));
