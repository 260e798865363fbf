import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import { violations } from '../cost/violations';
import { clashes } from '../sequence/clashes';
import { sequence } from '../sequence/sequence';
import { whenOf } from '../sequence/timed';
import { solve } from '../solve';
import { likeLast, type PreviousContact } from './like-last';

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

describe('a period like the last', () => {
  const need = aNeed();
  const person = aPerson({ needs: [need] });
  const [awa, luc] = [aVolunteer({ id: 'awa' }), aVolunteer({ id: 'luc' })];
  const before = (volunteerId: string, dates: string[]): PreviousContact[] =>
    dates.map((date) => ({ needId: need.id, date, start: '14:35', volunteerIds: [volunteerId] }));
  const input = anInput({ weeks: 2, people: [person], volunteers: [awa, luc] });

  it('has the same volunteer, day and time, the most usual where there were two', () => {
    const last = [...before('luc', ['2026-11-05', '2026-11-12']), ...before('awa', ['2026-11-26'])];
    expect(told(likeLast(compile(input), last))).toEqual([
      '2026-12-03 14:35 luc',
      '2026-12-10 14:35 luc',
    ]);
  });

  it('looks for somebody or something else only where that can no longer be', () => {
    const away = { ...luc, unavailabilities: [{ from: '2026-12-01', until: '2026-12-06' }] };
    const compiled = likeLast(
      compile({ ...input, volunteers: [awa, away] }),
      before('luc', ['2026-11-05']),
    );
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
          }),
        ),
        last,
      ).contacts.filter((contact) => contact.kept).length;
    expect(kept({})).toBe(2);
    expect(kept({ maxContactsPerWeek: 1 })).toBe(1);
  });

  it('breaks no rule in whatever town, and finds nothing to search where all is as before', () => {
    const compiled = compile(aTown(4, { volunteers: 12, people: 20, weeks: 2 }));
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
    const again = likeLast(compiled, previous);
    const kept = again.contacts.filter((contact) => contact.kept).length;
    expect(kept).toBeGreaterThanOrEqual(previous.length);
    const plan = solve(again.instance, { effort: 5000 }).plan;
    const after = sequence(again, plan);
    expect(violations(again.instance, after.plan)).toEqual([]);
    expect(clashes(again, after)).toEqual([]);
  });
});
