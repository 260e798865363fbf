import fc from 'fast-check';
import { newId } from '../../identity';
import type { DatedRate } from '../../volunteer-time';
import { homeSupportValue } from './home-support-value';

const rate = (over: Partial<DatedRate>): DatedRate => ({
  ...{ id: newId(), unit: 'HOUR', function: null, from: '2025-01-01', amount: 12 },
  ...{ source: 'Décision du conseil', version: 1 },
  ...over,
});
const months = [
  { month: '2025-01', hours: 10 },
  { month: '2025-02', hours: null },
  { month: '2025-03', hours: 20.5 },
];

describe('the value of published hours of home support', () => {
  it('is that of shown months alone', () => {
    expect(homeSupportValue(months, [rate({})], [])).toEqual({
      ...{ value: 366, valuedHours: 30.5, unvaluedHours: 0 },
    });
  });

  it.each<[string, DatedRate[], string[], number]>([
    ['no rate', [], [], 0],
    ['a rate that begins later in a month', [rate({ from: '2025-01-15' })], [], 20.5],
    [
      'another rate for visits from March on',
      [rate({}), rate({ function: 'VISIT', from: '2025-03-01', amount: 15 })],
      [],
      10,
    ],
    ['somebody salaried in January', [rate({})], ['2025-01'], 20.5],
    [
      'another rate for sessions led',
      [rate({}), rate({ function: 'FACILITATION', amount: 18 })],
      [],
      30.5,
    ],
  ])('given %s, values what it can', (_, rates, salaried, valuedHours) => {
    expect(homeSupportValue(months, rates, salaried)).toMatchObject({
      valuedHours,
      unvaluedHours: 30.5 - valuedHours,
    });
  });

  it('says the same whatever a hidden month held, and values no hour twice', () => {
    const hours = fc.option(fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10));
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 12 }), fc.boolean(), (shown, rated) => {
        const line = shown.map((each, at) => ({
          month: `2025-${String(at + 1).padStart(2, '0')}`,
          hours: each,
        }));
        const rates = rated ? [rate({})] : [];
        const { valuedHours, unvaluedHours, value } = homeSupportValue(line, rates, []);
        const sum = shown.reduce<number>((all, each) => all + (each ?? 0), 0);
        expect(valuedHours + unvaluedHours).toBeCloseTo(sum, 5);
        expect(value).toBeCloseTo(12 * valuedHours, 2);
        const shownOnly = line.filter((each) => each.hours !== null);
        expect(homeSupportValue(shownOnly, rates, []).value).toBe(value);
      }),
    );
  });
});
