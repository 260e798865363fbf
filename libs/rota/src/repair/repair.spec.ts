import * as fc from 'fast-check';
import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import { violations } from '../cost/violations';
import { clashes } from '../sequence/clashes';
import { sequence } from '../sequence/sequence';
import { standing, whenOf } from '../sequence/timed';
import { repair } from './repair';
import { friday, planned, tuesday } from '../planned.testing';

describe('a rota mended after a change', () => {
  it('gives an ill volunteer’s contacts to others, and moves nobody else’s where none need be', () => {
    const people = [aPerson(), aPerson()];
    const compiled = compile(
      anInput({ people, volunteers: [aVolunteer({ id: 'awa' }), aVolunteer({ id: 'luc' })] }),
    );
    const timed = sequence(
      compiled,
      compiled.instance.contacts.map(({ week, need }) => ({
        halfDay: week * 21 + 3,
        volunteers: [need],
      })),
    );
    const { contacts, plans } = repair(compiled, timed, {
      kind: 'ABSENT',
      volunteerId: 'awa',
      from: '2026-11-30',
      until: '2026-12-13',
    });
    expect(contacts).toEqual([0, 1]);
    expect(
      plans.map(({ most, disturbed, uncovered }) => [most, disturbed.length, uncovered.length]),
    ).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [3, 0, 0],
    ]);
    expect(
      plans[0]?.differences.map(({ contact, before, after }) => [
        contact,
        before?.volunteers,
        after?.volunteers,
      ]),
    ).toEqual([
      [0, [0], [1]],
      [1, [0], [1]],
    ]);
  });

  it('moves one other person’s contact where no gap can be filled otherwise, and counts it', () => {
    const [fixed, loose] = [
      aPerson({ needs: [aNeed({ liked: tuesday('10:00', '10:30') })] }),
      aPerson({
        needs: [aNeed({ liked: [...tuesday('10:00', '10:30'), ...friday('10:00', '10:30')] })],
      }),
    ];
    const hours = { availability: [...tuesday('10:00', '10:30'), ...friday('10:00', '10:30')] };
    const compiled = compile(
      anInput({
        weeks: 1,
        people: [fixed, loose],
        volunteers: [aVolunteer({ id: 'awa', ...hours }), aVolunteer({ id: 'luc', ...hours })],
      }),
    );
    const timed = sequence(compiled, [
      { halfDay: 3, volunteers: [0] },
      { halfDay: 3, volunteers: [1] },
    ]);
    const { plans } = repair(compiled, timed, {
      kind: 'ABSENT',
      volunteerId: 'awa',
      from: '2026-12-01',
      until: '2026-12-01',
    });
    expect(plans.map(({ uncovered }) => uncovered)).toEqual([[0], [], []]);
    expect(plans[1]?.disturbed).toEqual([loose.id]);
    expect(whenOf(compiled, 1, plans[1]?.timed.starts[1] ?? 0).date).toBe('2026-12-04');
  });

  it('leaves what has begun, and gives up a lock that cannot hold', () => {
    const volunteers = [aVolunteer({ id: 'awa' }), aVolunteer({ id: 'luc' })];
    const person = aPerson();
    const contact = (id: string, week: number, date: string) => ({
      id,
      needId: person.needs[0]?.id ?? '',
      week,
      date,
      start: '10:00',
      volunteerIds: ['awa'],
      locked: true,
      published: true,
    });
    const contacts = [contact('one', 0, '2026-12-01'), contact('two', 1, '2026-12-08')];
    const compiled = compile(
      anInput({
        weeks: 2,
        people: [person],
        volunteers,
        contacts,
        now: '2026-12-02T09:00:00.000Z',
      }),
    );
    const { plans } = repair(compiled, standing(compiled), {
      kind: 'ABSENT',
      volunteerId: 'awa',
      from: '2026-11-30',
      until: '2026-12-31',
    });
    expect(plans[0]?.differences.map(({ contact: at, after }) => [at, after?.volunteers])).toEqual([
      [1, [1]],
    ]);
  });

  it('finds what a changed need no longer lets stand', () => {
    const volunteer = aVolunteer({ id: 'awa' });
    const person = aPerson({ needs: [aNeed({ liked: tuesday('09:00', '11:00') })] });
    const contacts = [0, 1].map((week) => ({
      id: String(week),
      needId: person.needs[0]?.id ?? '',
      week,
      date: week === 0 ? '2026-12-01' : '2026-12-10',
      start: '10:00',
      volunteerIds: ['awa'],
      locked: false,
      published: true,
    }));
    const compiled = compile(
      anInput({ weeks: 2, people: [person], volunteers: [volunteer], contacts }),
    );
    const { contacts: broken, plans } = repair(compiled, standing(compiled), {
      kind: 'NEED',
      needId: person.needs[0]?.id,
    });
    expect(broken).toEqual([1]);
    expect(plans[0]?.differences[0]).toMatchObject({
      contact: 1,
      before: { halfDay: 30 },
      after: { halfDay: 24, volunteers: [0] },
    });
  });

  it('never gives a dropped contact back to who dropped it', () => {
    const compiled = compile(
      anInput({
        weeks: 1,
        people: [aPerson()],
        volunteers: [
          aVolunteer({ id: 'awa' }),
          aVolunteer({ id: 'luc', availability: tuesday('09:00', '10:00') }),
        ],
      }),
    );
    const { plans } = repair(compiled, sequence(compiled, [{ halfDay: 0, volunteers: [0] }]), {
      kind: 'DROPPED',
      contact: 0,
      volunteerId: 'awa',
    });
    expect(plans[0]?.timed.plan).toEqual([{ halfDay: 3, volunteers: [1] }]);
  });

  it('breaks no hard rule, keeps its promises, covers no less for more, and comes out the same twice, in whatever town', () => {
    let better = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 13 }),
        (seed, who) => {
          const compiled = compile(aTown(seed, { volunteers: 14, people: 24, weeks: 2 }));
          const timed = planned(compiled);
          const change = {
            kind: 'ABSENT' as const,
            volunteerId: compiled.volunteers[who]?.source.id ?? '',
            from: '2026-11-30',
            until: '2026-12-13',
          };
          const { compiled: after, contacts, plans } = repair(compiled, timed, change, seed);
          for (const plan of plans) {
            expect(violations(after.instance, plan.timed.plan)).toEqual([]);
            expect(clashes(after, plan.timed)).toEqual([]);
            expect(plan.disturbed.length).toBeLessThanOrEqual(plan.most);
            expect(plan.timed.plan.some((assignment) => assignment?.volunteers.includes(who))).toBe(
              false,
            );
            const others = plan.differences.filter(({ contact }) => !contacts.includes(contact));
            expect(others.every(({ after: place }) => place !== null)).toBe(true);
          }
          const left = plans.map(({ cost }) => cost.uncovered);
          expect(left).toEqual([...left].sort((one, other) => other - one));
          if ((left[2] ?? 0) < (left[0] ?? 0)) better++;
          expect(repair(compiled, timed, change, seed)).toEqual({
            compiled: after,
            contacts,
            plans,
          });
        },
      ),
      { numRuns: 20, seed: 12 },
    );
    expect(better).toBeGreaterThan(0);
  });
});
