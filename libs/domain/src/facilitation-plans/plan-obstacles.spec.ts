import { obstaclesTo, timed, type PlanDays } from './plan-obstacles';

// 2027-01-12 is a Tuesday.
const at = (start: string, end: string, date = '2027-01-12') =>
  timed({ date, startsAt: `${date}T${start}:00.000Z`, endsAt: `${date}T${end}:00.000Z` });
const evening = at('18:00', '20:00');
const free: PlanDays = { absences: [], commitments: [], wishes: [] };
const wish = {
  ...{ quarter: '2027-01-01', mostSessions: null, weekdays: [], dates: [], partnerIds: [] },
};

describe('what stands against leading a session', () => {
  it.each([
    ['nothing', free, []],
    [
      'an absence on its day',
      { absences: [{ from: '2027-01-10', until: '2027-01-12' }] },
      ['AWAY'],
    ],
    ['an absence that is over', { absences: [{ from: '2027-01-10', until: '2027-01-11' }] }, []],
    [
      'a wish of another quarter',
      { wishes: [{ ...wish, quarter: '2027-04-01', weekdays: ['TU'] }] },
      [],
    ],
    ['a weekday that is not wished', { wishes: [{ ...wish, weekdays: ['TU'] }] }, ['UNWANTED_DAY']],
    [
      'a date that is not wished',
      { wishes: [{ ...wish, dates: ['2027-01-12'] }] },
      ['UNWANTED_DAY'],
    ],
    ['a wish to lead none', { wishes: [{ ...wish, mostSessions: 0 }] }, ['ENOUGH']],
  ])('given %s, is %j', (_, over, obstacles) => {
    expect(obstaclesTo(evening, { ...free, ...over } as PlanDays, [])).toEqual(obstacles);
  });

  it.each([
    ['17:00', '19:00', ['BUSY']],
    ['16:00', '17:30', ['TOO_CLOSE']],
    ['20:00', '21:00', ['TOO_CLOSE']],
    ['16:00', '17:00', []],
    ['21:00', '22:00', []],
  ])('given another session from %s to %s, is %j', (start, end, obstacles) => {
    expect(obstaclesTo(evening, free, [at(start, end)])).toEqual(obstacles);
  });

  it('counts the sessions of the quarter against the most that are wished, not calls nor other quarters', () => {
    const wishes = [{ ...wish, mostSessions: 2 }];
    const other = (date: string, counts: boolean) => ({ ...at('08:00', '09:00', date), counts });
    const two = [other('2027-02-01', true), other('2027-02-02', true)];
    const one = [other('2027-02-01', true), other('2027-02-02', false), other('2027-04-02', true)];
    expect(obstaclesTo(evening, { ...free, wishes, commitments: two }, [])).toEqual(['ENOUGH']);
    expect(obstaclesTo(evening, { ...free, wishes, commitments: one }, [])).toEqual([]);
  });
});
