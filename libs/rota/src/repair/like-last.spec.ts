import { WEEKDAYS } from '@presence/domain';
import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import { violations } from '../cost/violations';
import { clashes } from '../sequence/clashes';
import { sequence } from '../sequence/sequence';
import { standing as timedAsStanding, whenOf } from '../sequence/timed';
import { unableIn } from '../explain/unable';
import { solve } from '../solve';
import type { PreviousContact } from '../compile/rota-input';
import { likeLast } from './like-last';

const told = (compiled: ReturnType<typeof compile>) => {
  const timed = sequence(compiled, solve(compiled.instance, { effort: 5000 }).plan);
  expect(violations(compiled.instance, timed.plan)).toEqual([]);
  return timed.plan.map((assignment, contact) => {
    const start = timed.starts[contact];
    if (!assignment || start === null || start === undefined) return null;
    const when = whenOf(compiled, contact, start);
    const who = assignment.volunteers.map((one) => compiled.volunteers[one]?.source.id);
    return `${when.date} ${when.start} ${who.join()}`;
  });
};

const everyDay = WEEKDAYS.map((weekday) => ({ weekday, start: '09:00', end: '18:00' }));

describe('a period like the last', () => {
  const need = aNeed();
  const person = aPerson({ needs: [need] });
  const [awa, luc] = [aVolunteer({ id: 'awa' }), aVolunteer({ id: 'luc' })];
  const before = (volunteerId: string, dates: string[]): PreviousContact[] =>
    dates.map((date) => ({ needId: need.id, date, start: '14:35', volunteerIds: [volunteerId] }));
  const input = anInput({ weeks: 2, people: [person], volunteers: [awa, luc] });

  it('has the same volunteer, day and time, the most usual where there were two', () => {
    const last = [...before('luc', ['2026-11-05', '2026-11-12']), ...before('awa', ['2026-11-26'])];
    expect(told(likeLast(compile({ ...input, previous: last })))).toEqual([
      '2026-12-03 14:35 luc',
      '2026-12-10 14:35 luc',
    ]);
  });

  it('looks for somebody or something else only where that can no longer be', () => {
    const away = { ...luc, unavailabilities: [{ from: '2026-12-01', until: '2026-12-06' }] };
    const previous = before('luc', ['2026-11-05']);
    const compiled = likeLast(compile({ ...input, volunteers: [awa, away], previous }));
    expect(compiled.contacts.map(({ kept }) => kept === true)).toEqual([false, true]);
    const [first, second] = told(compiled);
    expect(first).not.toContain('14:35 luc');
    expect(first).not.toBeNull();
    expect(second).toBe('2026-12-10 14:35 luc');
  });

  it('keeps no more than volunteers offer by now, and two contacts of a week apart', () => {
    const twice = aNeed({ rhythm: { kind: 'TIMES_A_WEEK', times: 2 } });
    const last = ['2026-11-03', '2026-11-06'].map((date) => ({
      needId: twice.id,
      date,
      start: '10:00',
      volunteerIds: ['awa'],
    }));
    const kept = (caps: object) =>
      likeLast(
        compile(
          anInput({
            weeks: 1,
            people: [aPerson({ needs: [twice] })],
            volunteers: [{ ...awa, ...caps }],
            previous: last,
          }),
        ),
      ).contacts.filter((contact) => contact.kept).length;
    expect(kept({})).toBe(2);
    expect(kept({ maxContactsPerWeek: 1 })).toBe(1);
  });

  it.each([
    ['on Tuesday and Thursday', ['2026-11-24', '2026-11-26'], ['2026-12-01', '2026-12-03']],
    ['on Monday and Tuesday', ['2026-11-23', '2026-11-24'], ['2026-11-30', '2026-12-01']],
    ['on Saturday and Sunday', ['2026-11-28', '2026-11-29'], ['2026-12-05', '2026-12-06']],
  ])('keeps two contacts of a week by two volunteers, %s', (_, dates, expected) => {
    const twice = aNeed({ rhythm: { kind: 'TIMES_A_WEEK', times: 2 }, usual: null });
    const all = { availability: everyDay };
    const previous = dates.map((date, at) => ({
      needId: twice.id,
      date,
      start: '10:00',
      volunteerIds: [at === 0 ? 'awa' : 'luc'],
    }));
    const last = { ...input, weeks: 1, people: [aPerson({ needs: [twice] })] };
    const volunteers = [
      { ...awa, ...all },
      { ...luc, ...all },
    ];
    const compiled = likeLast(compile({ ...last, volunteers, previous }));
    const plan = told(compiled);
    expect(plan).toEqual([`${expected[0]} 10:00 awa`, `${expected[1]} 10:00 luc`]);
    // What stands so is asked again as it stands: by the board, and when it is published.
    const contacts = expected.map((date, at) => ({
      id: `contact ${at}`,
      needId: twice.id,
      week: 0,
      date,
      start: '10:00',
      volunteerIds: [at === 0 ? 'awa' : 'luc'],
      locked: false,
      published: false,
      retry: false,
    }));
    const standing = compile({ ...last, volunteers, contacts });
    expect(unableIn(standing, timedAsStanding(standing), [0, 1])).toEqual([]);
  });

  it('breaks no rule in whatever town, and finds nothing to search where all is as before', () => {
    const town = aTown(4, { volunteers: 12, people: 20, weeks: 2 });
    const compiled = compile(town);
    const timed = sequence(compiled, solve(compiled.instance, { effort: 20_000 }).plan);
    const previous = timed.plan.flatMap((assignment, contact): PreviousContact[] => {
      const start = timed.starts[contact];
      const { need = -1, week } = compiled.instance.contacts[contact] ?? {};
      if (!assignment || start === null || start === undefined || week !== 0) return [];
      const { date, start: time } = whenOf(compiled, contact, start);
      const volunteerIds = assignment.volunteers.map(
        (one) => compiled.volunteers[one]?.source.id ?? '',
      );
      return [{ needId: compiled.needs[need]?.source.id ?? '', date, start: time, volunteerIds }];
    });
    const again = likeLast(compile({ ...town, previous }));
    const kept = again.contacts.filter((contact) => contact.kept).length;
    expect(kept).toBeGreaterThanOrEqual(previous.length);
    const plan = solve(again.instance, { effort: 5000 }).plan;
    const after = sequence(again, plan);
    expect(violations(again.instance, after.plan)).toEqual([]);
    expect(clashes(again, after)).toEqual([]);
  });
});
