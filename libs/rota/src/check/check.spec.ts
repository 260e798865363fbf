import { compile } from '../compile/compile';
import type { RotaInput } from '../compile/rota-input';
import { anInput, aPerson, aVolunteer } from '../compile/sample-input';
import { costOf } from '../cost/cost';
import { violations } from '../cost/violations';
import { generateInstance } from '../generator';
import { greedy } from '../greedy';
import type { Instance, RotaContact, RotaNeed, RotaVolunteer } from '../instance';
import { divide } from '../search/division';
import { solve } from '../solve';
import { faultOf } from './fault-of.testing';

const sound: Instance = generateInstance('S', 1);

/** The same with some part of it replaced. */
const with_ = (change: {
  volunteer?: Partial<RotaVolunteer>;
  need?: Partial<RotaNeed>;
  contact?: Partial<RotaContact>;
}): Instance => {
  const first = <T>(list: readonly T[], over: Partial<T> = {}) =>
    list.map((one, at) => (at === 0 ? { ...one, ...over } : one));
  return {
    ...sound,
    volunteers: first(sound.volunteers, change.volunteer),
    needs: first(sound.needs, change.need),
    contacts: first(sound.contacts, change.contact),
  };
};

describe('an instance that cannot be planned', () => {
  it.each([
    ['a contact of an unknown need', { contact: { need: 999 } }, 'UNKNOWN_NEED', 'contacts.0.need'],
    [
      'negative minutes',
      { volunteer: { minutes: [60, -5] } },
      'MINUTES_IMPOSSIBLE',
      'volunteers.0.minutes.1',
    ],
    [
      'parts of a minute',
      { volunteer: { minutes: [0.5] } },
      'MINUTES_IMPOSSIBLE',
      'volunteers.0.minutes.0',
    ],
    [
      'minutes that are no number',
      { volunteer: { minutes: [NaN] } },
      'MINUTES_IMPOSSIBLE',
      'volunteers.0.minutes.0',
    ],
    [
      'a cap that is no number',
      { volunteer: { maxPeople: NaN } },
      'NUMBER_IMPOSSIBLE',
      'volunteers.0.maxPeople',
    ],
    [
      'a need for three',
      { need: { volunteersNeeded: 3 as 2 } },
      'VALUE_IMPOSSIBLE',
      'needs.0.volunteersNeeded',
    ],
    [
      'a candidate whom nobody knows',
      { need: { candidates: [{ volunteer: 99, minutes: 1, pair: 0, fit: 0 }] } },
      'UNKNOWN_VOLUNTEER',
      'needs.0.candidates.0.volunteer',
    ],
    [
      'a candidate who costs less than nothing',
      { need: { candidates: [{ volunteer: 1, minutes: 1, pair: -1, fit: 0 }] } },
      'NUMBER_IMPOSSIBLE',
      'needs.0.candidates.0.pair',
    ],
    [
      'a lock on somebody unknown',
      { contact: { locked: { halfDay: 1, volunteers: [99] } } },
      'UNKNOWN_VOLUNTEER',
      'contacts.0.locked.volunteers.0',
    ],
    [
      'a lock on nobody',
      { contact: { locked: { halfDay: 1, volunteers: [] } } },
      'FACES_IMPOSSIBLE',
      'contacts.0.locked.volunteers',
    ],
    [
      'a lock outside the period',
      { contact: { locked: { halfDay: 84, volunteers: [0] } } },
      'HALF_DAY_OUTSIDE',
      'contacts.0.locked.halfDay',
    ],
  ])('is refused by name: %s', (_, change, code, at) => {
    const instance = with_(change as Parameters<typeof with_>[0]);
    const ways: (() => unknown)[] = [
      () => solve(instance, { effort: 0 }),
      () => greedy(instance),
      () => costOf(instance, []),
      () => violations(instance, []),
      () => divide(instance, 10),
    ];
    for (const way of ways) expect(faultOf(way)).toEqual({ code, at });
  });

  it('is refused with a plan of somebody unknown, or of no half-day', () => {
    const plan = (halfDay: number, volunteers: number[]) => [{ halfDay, volunteers }];
    expect(faultOf(() => costOf(sound, plan(0, [99])))?.code).toBe('UNKNOWN_VOLUNTEER');
    expect(faultOf(() => costOf(sound, plan(NaN, [0])))?.code).toBe('HALF_DAY_OUTSIDE');
    expect(faultOf(() => violations(sound, plan(0, [0, 0])))?.code).toBe('FACES_IMPOSSIBLE');
    expect(faultOf(() => solve(sound, { effort: NaN }))).toEqual({
      code: 'NUMBER_IMPOSSIBLE',
      at: 'effort',
    });
  });
});

describe('a lock on somebody who is not free', () => {
  it('stands, and costs what their face costs', () => {
    const person = aPerson();
    const away = aVolunteer({ unavailabilities: [{ from: '2026-11-01', until: '2026-12-31' }] });
    const contacts = [
      {
        id: 'locked',
        needId: person.needs[0]?.id ?? '',
        week: 0,
        date: '2026-12-01',
        start: '10:00',
        volunteerIds: [away.id],
        locked: true,
        published: false,
      },
    ];
    const costWith = (matches: RotaInput['matches']) => {
      const compiled = compile(
        anInput({ weeks: 1, people: [person], volunteers: [away], contacts, matches }),
      );
      return solve(compiled.instance, { effort: 0 }).cost;
    };
    const pair = {
      personId: person.id,
      volunteerId: away.id,
      since: '2026-01-05',
      endedOn: null,
      blocked: false,
    };
    expect(costWith([pair])).toEqual({ uncovered: 0, quality: 0, change: 0 });
    expect(costWith([])).toEqual({ uncovered: 0, quality: 50, change: 0 });
  });
});
