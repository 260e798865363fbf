import fc from 'fast-check';
import { newId } from '../identity';
import type { DatedRate } from './dated-rate';
import { accountsOf, valuedTimes } from './valued-time';
import { hoursByFunction, VOLUNTEER_FUNCTIONS, type VolunteerTime } from './volunteer-time';

const [awa, paul] = [newId(), newId()];
const names: Record<string, string> = { [awa]: 'Awa', [paul]: 'Paul' };
const time = (over: Partial<VolunteerTime>): VolunteerTime => {
  const who = over.volunteerId ?? awa;
  const usual = { date: '2026-02-10', function: 'CALL' as const, minutes: 30, kilometres: 0 };
  return { volunteerId: who, displayName: names[who] ?? '', ...usual, ...over };
};
const rate = (over: Partial<DatedRate>): DatedRate => ({
  ...{ id: newId(), unit: 'HOUR', function: null, from: '2026-01-01', amount: 12 },
  ...{ source: 'Décision du conseil', version: 1 },
  ...over,
});

describe('volunteer time, valued', () => {
  it('given a rate that changes within a month, has a line for each', () => {
    const times = [time({ date: '2026-02-10' }), time({ date: '2026-02-20', minutes: 90 })];
    const rates = [rate({}), rate({ from: '2026-02-15', amount: 14 })];
    expect(
      valuedTimes(times, rates).map(({ hours, hourlyValue, value }) => [hours, hourlyValue, value]),
    ).toEqual([
      [0.5, 12, 6],
      [1.5, 14, 21],
    ]);
  });

  it('given no rate, counts the hours and says that they have no value', () => {
    const { hours, value, unvaluedHours } = accountsOf(valuedTimes([time({})], []));
    expect({ hours, value, unvaluedHours }).toEqual({ hours: 0.5, value: 0, unvaluedHours: 0.5 });
  });

  it('adds up by function and by volunteer, travel beside hours', () => {
    const times = [
      time({ function: 'FACILITATION', minutes: 120, volunteerId: paul }),
      time({ function: 'VISIT', minutes: 60, kilometres: 10 }),
      time({ minutes: 20 }),
    ];
    const accounts = accountsOf(
      valuedTimes(times, [rate({}), rate({ unit: 'KILOMETRE', amount: 0.4 })]),
    );
    expect(accounts.functions.map((each) => [each.function, each.hours, each.value])).toEqual([
      ['FACILITATION', 2, 24],
      ['CALL', 0.33, 3.96],
      ['VISIT', 1, 12],
    ]);
    expect(accounts.volunteers.map((each) => [each.displayName, each.value])).toEqual([
      ['Awa', 15.96],
      ['Paul', 24],
    ]);
    expect(accounts).toMatchObject({ hours: 3.33, value: 39.96, kilometres: 10, travelValue: 4 });
  });

  it('given any work and rates, loses no minute and each sum is the sum of its lines as shown', () => {
    const times = fc.array(
      fc.record({
        volunteerId: fc.constantFrom(awa, paul),
        date: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-15', '2026-12-31'),
        function: fc.constantFrom(...VOLUNTEER_FUNCTIONS),
        minutes: fc.integer({ min: 0, max: 600 }),
        kilometres: fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
      }),
    );
    const rates = fc.array(
      fc.record({
        unit: fc.constantFrom('HOUR' as const, 'KILOMETRE' as const),
        function: fc.constantFrom(null, 'CALL' as const),
        from: fc.constantFrom('2026-01-01', '2026-02-10'),
        amount: fc.integer({ min: 0, max: 5000 }).map((cents) => cents / 100),
      }),
    );
    fc.assert(
      fc.property(times, rates, (some, chosen) => {
        const lines = valuedTimes(some.map(time), chosen.map(rate));
        const accounts = accountsOf(lines);
        const minutes = some.reduce((sum, each) => sum + each.minutes, 0);
        expect(Math.abs(accounts.hours - minutes / 60)).toBeLessThan(0.005 * (lines.length + 1));
        const by = (list: readonly { value: number }[]) =>
          list.reduce((sum, { value }) => sum + value, 0);
        expect(by(accounts.functions)).toBeCloseTo(accounts.value, 2);
        expect(by(accounts.volunteers)).toBeCloseTo(accounts.value, 2);
        for (const { hours, hourlyValue, value } of lines)
          expect(value).toBe(
            hourlyValue === null ? null : Math.round(hours * hourlyValue * 100) / 100,
          );
      }),
    );
  });
});

describe('a certificate of hours', () => {
  it('tells each function apart, with how often and how long', () => {
    expect(
      hoursByFunction([
        time({}),
        time({ minutes: 45 }),
        time({ function: 'FACILITATION', minutes: 90 }),
      ]),
    ).toEqual([
      { function: 'FACILITATION', times: 1, hours: 1.5 },
      { function: 'CALL', times: 2, hours: 1.25 },
    ]);
  });
});
