import { violations } from '../cost/violations';
import { greedy } from '../greedy';
import { Agenda } from '../sequence/agenda';
import { sequence, standing } from '../sequence';
import { solve } from '../solve';
import { compile } from './compile';
import type { Booking } from './rota-input';
import { aNeed, anInput, aPerson, aVolunteer } from './sample-input';

const booking = (date: string, kind: Booking['kind'], personId: string | null): Booking => ({
  startsAt: `${date}T16:00:00.000Z`,
  endsAt: `${date}T16:30:00.000Z`,
  kind,
  personId,
});

const covered = (input: Parameters<typeof compile>[0]) => {
  const compiled = compile(input);
  for (const plan of [greedy(compiled.instance), solve(compiled.instance, { effort: 2000 }).plan])
    expect(violations(compiled.instance, plan)).toEqual([]);
  return sequence(compiled, solve(compiled.instance, { effort: 2000 }).plan).plan.filter(Boolean)
    .length;
};

const three = [aPerson(), aPerson(), aPerson()];

describe('the caps of a volunteer', () => {
  it('count what they have in other rotas, and the sessions that they lead', () => {
    const bookings = [
      booking('2026-11-30', 'CALL', 'somebody'),
      booking('2026-12-02', 'SESSION', null),
    ];
    const caps = { maxContactsPerWeek: 3, maxContactsPerDay: 5, maxPeople: 9 };
    const plan = (volunteer: object) =>
      covered(anInput({ weeks: 1, people: three, volunteers: [aVolunteer(volunteer)] }));
    expect(plan(caps)).toBe(3);
    expect(plan({ ...caps, bookings })).toBe(1);
    expect(plan({ ...caps, maxContactsPerWeek: 2, bookings })).toBe(0);
  });

  it('count a day, and visits, by themselves', () => {
    const monday = [{ weekday: 'MO' as const, start: '09:00', end: '12:00' }];
    const calls = three.map(() => aPerson({ needs: [aNeed({ liked: monday })] }));
    const bookings = [booking('2026-11-30', 'SESSION', null)];
    const day = { maxContactsPerDay: 2, maxContactsPerWeek: 9, bookings };
    expect(covered(anInput({ weeks: 1, people: calls, volunteers: [aVolunteer(day)] }))).toBe(1);
    const visits = three.map(() => aPerson({ needs: [aNeed({ kind: 'VISIT' })] }));
    const first = [booking('2026-11-30', 'FIRST_VISIT', null)];
    const week = { maxVisitsPerWeek: 2, maxContactsPerDay: 5, bookings: first };
    expect(covered(anInput({ weeks: 1, people: visits, volunteers: [aVolunteer(week)] }))).toBe(1);
  });

  it('count people of other rotas once, those of this one among them', () => {
    const known = three[0]?.id ?? '';
    const bookings = [
      booking('2026-11-30', 'CALL', known),
      booking('2026-12-01', 'CALL', 'somebody'),
      booking('2026-12-02', 'CALL', 'somebody'),
    ];
    const two = aVolunteer({ maxPeople: 2, maxContactsPerWeek: 9, maxContactsPerDay: 9, bookings });
    expect(covered(anInput({ weeks: 1, people: three, volunteers: [two] }))).toBe(1);
    const more = { ...two, maxPeople: 3 };
    expect(covered(anInput({ weeks: 1, people: three, volunteers: [more] }))).toBe(2);
  });

  it('are reached for whoever is asked by hand, too', () => {
    const bookings = [booking('2026-12-01', 'CALL', 'somebody')];
    const compiled = compile(
      anInput({
        weeks: 1,
        people: [aPerson()],
        volunteers: [
          aVolunteer({ maxContactsPerWeek: 1, maxContactsPerDay: 1, maxPeople: 1, bookings }),
        ],
      }),
    );
    const agenda = new Agenda(compiled, standing(compiled));
    expect(agenda.capsReached(0, 0, 3)).toEqual(['WEEK_CAP', 'DAY_CAP', 'PEOPLE_CAP']);
    expect(agenda.capsReached(0, 0, 6)).toEqual(['WEEK_CAP', 'PEOPLE_CAP']);
  });
});

describe('the cap of people', () => {
  const two = [aNeed({ kind: 'CALL' }), aNeed({ kind: 'VISIT' })];
  const planned = (people: ReturnType<typeof aPerson>[], maxPeople: number) => {
    const volunteers = [
      aVolunteer({
        calls: true,
        visits: true,
        maxPeople,
        maxVisitsPerWeek: 9,
        maxContactsPerDay: 9,
      }),
    ];
    const { instance } = compile(anInput({ weeks: 1, people, volunteers }));
    const { plan } = solve(instance, { effort: 2000 });
    return plan.filter((assignment) => assignment !== null).length;
  };

  it('counts somebody who is called and visited once', () => {
    expect(planned([aPerson({ needs: two })], 1)).toBe(2);
    expect(planned([aPerson({ needs: two }), aPerson()], 1)).toBe(2);
    expect(planned([aPerson({ needs: two }), aPerson()], 2)).toBe(3);
  });
});

describe('a need that another rota meets', () => {
  it('is not wanted again, nor on the same day', () => {
    const need = aNeed({ rhythm: { kind: 'TIMES_A_WEEK', times: 2 } });
    const input = anInput({ weeks: 2, people: [aPerson({ needs: [need] })] });
    const days = (met: string[]) => {
      const { instance } = compile({
        ...input,
        met: met.map((date) => ({ needId: need.id, date })),
      });
      return instance.contacts.map(({ halfDays }) => [
        ...new Set(halfDays.map((halfDay) => Math.floor(halfDay / 3))),
      ]);
    };
    expect(days([])).toHaveLength(4);
    expect(days(['2026-12-01'])).toEqual([
      [0, 2, 3, 4, 5, 6],
      [7, 8, 9, 10],
      [11, 12, 13],
    ]);
    expect(days(['2026-12-01', '2026-12-04'])).toHaveLength(2);
  });
});
