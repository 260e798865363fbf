import { greedy } from '../greedy';
import { violations } from '../cost/violations';
import { canMeet } from './candidates';
import { compile } from './compile';
import { halfDaySpan } from './compiled';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from './sample-input';
import { instantOf, within } from './span';

const morning = [{ weekday: 'TU', start: '09:00', end: '11:00' }] as const;

describe('a rota made into an instance', () => {
  it('gives each contact the half-days that suit the person, and each volunteer the minutes they are free', () => {
    const person = aPerson({
      needs: [aNeed({ liked: [...morning], usual: { weekday: 'TU', time: '10:00' } })],
    });
    const volunteer = aVolunteer({
      unavailabilities: [{ from: '2026-12-08', until: '2026-12-08' }],
    });
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
    const { instance } = compile(
      anInput({ weeks: 1, people: [person], volunteers: [late, never] }),
    );
    expect(instance.needs[0]?.candidates).toMatchObject([{ volunteer: 0, barred: [3] }]);
  });

  it('bars a morning when only the afternoon suits both, though the person likes the whole day', () => {
    const volunteer = aVolunteer({
      availability: [
        { weekday: 'TU', start: '07:00', end: '09:10' },
        { weekday: 'TU', start: '14:00', end: '15:00' },
      ],
    });
    const { instance } = compile(
      anInput({ weeks: 1, people: [aPerson()], volunteers: [volunteer] }),
    );
    expect(instance.needs[0]?.candidates).toMatchObject([{ volunteer: 0, barred: [3] }]);
  });

  it('counts the way of a visit, and nothing for a call', () => {
    const [call, visit] = [
      aPerson(),
      aPerson({ needs: [aNeed({ kind: 'VISIT', durationMinutes: 60 })] }),
    ];
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
      anInput({
        people: [refused, away, there],
        volunteers: [aVolunteer()],
        now: '2026-12-09T09:00:00.000Z',
      }),
    );
    expect(compiled.skipped.map(({ why }) => why)).toEqual(['CONSENT', 'NOT_DUE']);
    expect(compiled.instance.contacts.map(({ week }) => week)).toEqual([1, 2, 3]);
    expect(compiled.instance.contacts[0]?.halfDays[0]).toBe(21 + 6);
  });

  it('spreads several contacts of a week over its days', () => {
    const person = aPerson({ needs: [aNeed({ rhythm: { kind: 'TIMES_A_WEEK', times: 3 } })] });
    const { instance } = compile(
      anInput({ weeks: 1, people: [person], volunteers: [aVolunteer()] }),
    );
    const days = instance.contacts.map(({ halfDays }) =>
      halfDays.map((halfDay) => Math.floor(halfDay / 3)),
    );
    expect(days.map((list) => [list[0], list.at(-1)])).toEqual([
      [0, 1],
      [2, 4],
      [5, 6],
    ]);
  });

  it('counts hours where each lives: ten in Réunion is seven in Paris', () => {
    const liked = [{ weekday: 'MO' as const, start: '10:00', end: '11:00' }];
    const person = aPerson({ timeZone: 'Indian/Reunion', needs: [aNeed({ liked })] });
    const early = aVolunteer({ availability: [{ weekday: 'MO', start: '07:00', end: '08:00' }] });
    const compiled = compile(
      anInput({ weeks: 1, people: [person], volunteers: [early, aVolunteer()] }),
    );
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
            if (
              barred.includes(halfDay) ||
              (volunteers[volunteer]?.minutes[halfDay] ?? 0) < minutes
            )
              continue;
            const inside = within(
              compiled.contacts[id]?.spans ?? [],
              halfDaySpan(compiled, halfDay),
            );
            expect(
              canMeet(inside, compiled.volunteers[volunteer]?.free ?? [], wanted, minutes - wanted),
            ).toBe(true);
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
