import { ableToTakeOver } from '../explain/targets';
import { greedy } from '../greedy';
import { standing, standingAt } from '../sequence/timed';
import { violations } from '../cost/violations';
import { canMeet } from './candidates';
import { compile } from './compile';
import { halfDaySpan } from './compiled';
import { blockedPairs, refusals } from './eligibility';
import type { RotaInput } from './rota-input';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from './sample-input';
import { instantOf, within } from './span';

const morning = [{ weekday: 'TU', start: '09:00', end: '11:00' }] as const;

describe('a rota made into an instance', () => {
  it('gives each contact the half-days that suit the person, and each volunteer the minutes they are free', () => {
    const person = aPerson({ needs: [aNeed({ liked: [...morning], usual: { weekday: 'TU', time: '10:00' } })] });
    const volunteer = aVolunteer({ unavailabilities: [{ from: '2026-12-08', until: '2026-12-08' }] });
    const { instance } = compile(anInput({ people: [person], volunteers: [volunteer] }));
    expect(instance.contacts.map(({ halfDays }) => halfDays)).toEqual([[3], [24], [45], [66]]);
    expect(instance.needs[0]).toMatchObject({ usual: 3, weight: 3, kind: 'CALL' });
    expect(instance.volunteers[0]?.minutes.slice(0, 4)).toEqual([180, 180, 0, 180]);
    expect(instance.volunteers[0]?.minutes.slice(24, 27)).toEqual([0, 0, 0]);
  });

  it('bars the half-days in which hours never meet, and leaves out who is never there', () => {
    const person = aPerson({
      needs: [aNeed({ liked: [...morning, { weekday: 'WE', start: '09:00', end: '10:00' }] })],
    });
    const late = aVolunteer({
      availability: [
        { weekday: 'TU', start: '11:00', end: '12:00' },
        { weekday: 'WE', start: '09:00', end: '12:00' },
      ],
    });
    const never = aVolunteer({ availability: [{ weekday: 'TU', start: '11:00', end: '12:00' }] });
    const { instance } = compile(anInput({ weeks: 1, people: [person], volunteers: [late, never] }));
    expect(instance.needs[0]?.candidates).toMatchObject([{ volunteer: 0, barred: [3] }]);
  });

  it('bars a morning when only the afternoon suits both, though the person likes the whole day', () => {
    const volunteer = aVolunteer({
      availability: [
        { weekday: 'TU', start: '07:00', end: '09:10' },
        { weekday: 'TU', start: '14:00', end: '15:00' },
      ],
    });
    const { instance } = compile(anInput({ weeks: 1, people: [aPerson()], volunteers: [volunteer] }));
    expect(instance.needs[0]?.candidates).toMatchObject([{ volunteer: 0, barred: [3] }]);
  });

  it('counts the way of a visit, and nothing for a call', () => {
    const [call, visit] = [aPerson(), aPerson({ needs: [aNeed({ kind: 'VISIT', durationMinutes: 60 })] })];
    const { instance } = compile(anInput({ people: [call, visit], volunteers: [aVolunteer()] }));
    expect(instance.needs.map(({ candidates }) => candidates[0]?.minutes)).toEqual([30, 60 + 8]);
  });

  it('plans nothing without consent, in a pause, or in what has gone by', () => {
    const refused = aPerson({ consented: ['CALL'], needs: [aNeed({ kind: 'VISIT' })] });
    const away = aPerson({
      needs: [aNeed({ pauses: [{ from: '2026-11-30', until: '2026-12-31', reason: 'HOSPITAL' }] })],
    });
    const there = aPerson();
    const compiled = compile(
      anInput({ people: [refused, away, there], volunteers: [aVolunteer()], now: '2026-12-09T09:00:00.000Z' }),
    );
    expect(compiled.skipped.map(({ why }) => why)).toEqual(['CONSENT', 'NOT_DUE']);
    expect(compiled.instance.contacts.map(({ week }) => week)).toEqual([1, 2, 3]);
    expect(compiled.instance.contacts[0]?.halfDays[0]).toBe(21 + 6);
  });

  it('spreads several contacts of a week over its days', () => {
    const person = aPerson({ needs: [aNeed({ rhythm: { kind: 'TIMES_A_WEEK', times: 3 } })] });
    const { instance } = compile(anInput({ weeks: 1, people: [person], volunteers: [aVolunteer()] }));
    const days = instance.contacts.map(({ halfDays }) => halfDays.map((halfDay) => Math.floor(halfDay / 3)));
    expect(days.map((list) => [list[0], list.at(-1)])).toEqual([
      [0, 1],
      [2, 4],
      [5, 6],
    ]);
  });

  it('knows what stands: what is locked or begun stays, what is published is named, what is no longer wanted is told', () => {
    const volunteer = aVolunteer();
    const person = aPerson();
    const needId = person.needs[0]?.id ?? '';
    const at = (id: string, week: number, date: string, more: Partial<RotaInput['contacts'][number]> = {}) => ({
      id,
      needId,
      week,
      date,
      start: '10:00',
      volunteerIds: [volunteer.id],
      locked: false,
      published: true,
      ...more,
    });
    const contacts = [
      at('begun', 0, '2026-12-01'),
      at('next', 1, '2026-12-08'),
      at('twice', 1, '2026-12-09', { published: false }),
      at('kept', 2, '2026-12-15', { locked: true }),
    ];
    const compiled = compile(
      anInput({ people: [person], volunteers: [volunteer], contacts, now: '2026-12-02T09:00:00.000Z' }),
    );
    expect(compiled.contacts.map(({ id }) => id)).toEqual(['begun', 'next', 'kept', null]);
    expect(compiled.instance.contacts.map(({ locked, published }) => [!!locked, !!published])).toEqual([
      [true, true],
      [false, true],
      [true, true],
      [false, false],
    ]);
    expect(compiled.dropped).toEqual(['twice']);
  });

  it.each([
    ['a second try', { retry: true }, 1],
    ['one that the rhythm no longer asks for', { retry: false }, 1],
    ['a second try before the next contact of the week', { retry: true }, 2],
  ] as const)(
    'asks who could take over %s, at its time and at no other, though it reaches over noon',
    (_, more, times) => {
      const [has, other, absent] = [
        aVolunteer(),
        aVolunteer(),
        aVolunteer({ unavailabilities: [{ from: '2026-12-03', until: '2026-12-03' }] }),
      ];
      const hours = [{ weekday: 'TH', start: '09:00', end: '17:00' } as const];
      const volunteers = [has, { ...other, availability: hours }, { ...absent, availability: hours }];
      const person = aPerson({
        needs: [
          aNeed({
            rhythm: { kind: 'TIMES_A_WEEK', times },
            liked: [
              { weekday: 'TU', start: '09:00', end: '12:00' },
              { weekday: 'FR', start: '09:00', end: '12:00' },
            ],
          }),
        ],
      });
      const at = { needId: person.needs[0]?.id ?? '', week: 0, volunteerIds: [has.id], locked: false, published: true };
      const contacts = [
        { ...at, id: 'first', date: '2026-12-01', start: '10:00' },
        ...(times === 2 ? [{ ...at, id: 'next', date: '2026-12-04', start: '10:00' }] : []),
        { ...at, id: 'again', date: '2026-12-03', start: '11:45', volunteerIds: [], ...more },
      ];
      const compiled = compile(
        anInput({ people: [person], volunteers, contacts, weeks: 1, now: '2026-12-02T09:00:00.000Z' }),
      );
      expect(compiled.contacts.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
      const place = standingAt(compiled, '2026-12-03', '11:45', [], person.timeZone);
      const able = place && ableToTakeOver(compiled, standing(compiled), contacts.length - 1, place);
      expect(able?.map((volunteer) => volunteers[volunteer]?.id)).toEqual([other.id]);
    },
  );

  it('counts hours where each lives: ten in Réunion is seven in Paris', () => {
    const liked = [{ weekday: 'MO' as const, start: '10:00', end: '11:00' }];
    const person = aPerson({ timeZone: 'Indian/Reunion', needs: [aNeed({ liked })] });
    const early = aVolunteer({ availability: [{ weekday: 'MO', start: '07:00', end: '08:00' }] });
    const compiled = compile(anInput({ weeks: 1, people: [person], volunteers: [early, aVolunteer()] }));
    expect(compiled.instance.needs[0]?.candidates.map(({ volunteer }) => volunteer)).toEqual([0]);
    expect(instantOf(compiled.contacts[0]?.spans[0]?.start ?? 0)).toBe('2026-11-30T06:00:00.000Z');
  });

  it('keeps its half-days true through a change of clocks', () => {
    const compiled = compile(
      anInput({ from: '2027-03-22', weeks: 1, people: [aPerson()], volunteers: [aVolunteer()] }),
    );
    const sunday = halfDaySpan(compiled, 18);
    expect(sunday.end - sunday.start).toBe(11 * 60);
    expect(instantOf(sunday.end)).toBe('2027-03-28T10:00:00.000Z');
  });

  it('offers only what can be: each candidate has a start in each half-day that is not barred', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const compiled = compile(aTown(seed, { volunteers: 12, people: 30, weeks: 2 }));
      const { needs, contacts, volunteers } = compiled.instance;
      for (const { id, need, halfDays } of contacts) {
        for (const { volunteer, minutes, barred = [] } of needs[need]?.candidates ?? []) {
          const wanted = compiled.needs[need]?.source.durationMinutes ?? 0;
          for (const halfDay of halfDays) {
            if (barred.includes(halfDay) || (volunteers[volunteer]?.minutes[halfDay] ?? 0) < minutes) continue;
            const inside = within(compiled.contacts[id]?.spans ?? [], halfDaySpan(compiled, halfDay));
            expect(canMeet(inside, compiled.volunteers[volunteer]?.free ?? [], wanted, minutes - wanted)).toBe(true);
          }
        }
      }
    }
  });

  it('gives an instance that can be planned without breaking a rule', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { instance } = compile(aTown(seed, { volunteers: 15, people: 40 }));
      expect(violations(instance, greedy(instance))).toEqual([]);
    }
  });
});

describe('why somebody is no candidate', () => {
  const why = (
    person: Parameters<typeof aPerson>[0],
    volunteer: Parameters<typeof aVolunteer>[0],
    matches: RotaInput['matches'] = [],
  ) => {
    const one = aPerson(person);
    const [need = aNeed()] = one.needs;
    return refusals({ source: need, person: one }, aVolunteer(volunteer), blockedPairs({ matches })).map(
      ({ code }) => code,
    );
  };
  const visit = [aNeed({ kind: 'VISIT' })];
  const wishes = { gender: 'MAN' as const, genderRequired: true, pets: true, smoking: true, stairs: true };

  it('says each reason, and nothing of a visit where the need is a call', () => {
    expect(why({}, {})).toEqual([]);
    expect(why({ languages: ['pt'] }, { calls: false })).toEqual(['KIND', 'LANGUAGE']);
    expect(
      why({ needs: visit, wishes, latitude: 48 }, { acceptsPets: false, acceptsSmoking: false, acceptsStairs: false }),
    ).toEqual(['GENDER', 'DISTANCE', 'PETS', 'SMOKING', 'STAIRS']);
    expect(why({ wishes: { ...wishes, gender: null }, latitude: 48 }, { acceptsPets: false })).toEqual([]);
    expect(
      why(
        { minor: true },
        {
          onboarding: {
            blocked: true,
            missing: [
              { step: 'CHARTER', effect: 'BLOCK', why: 'NOT_DONE' },
              { step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' },
            ],
          },
        },
      ),
    ).toEqual(['MINOR', 'ONBOARDING']);
    expect(
      why({ id: 'p' }, { id: 'v' }, [
        { personId: 'p', volunteerId: 'v', since: '2026-01-01', endedOn: null, blocked: true },
      ]),
    ).toEqual(['BLOCKED_PAIR']);
  });
});
