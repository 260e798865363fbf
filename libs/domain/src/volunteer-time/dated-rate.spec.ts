import { newId } from '../identity';
import { isRateOfAll, rateOn, type DatedRate } from './dated-rate';

const rate = (over: Partial<DatedRate>): DatedRate => ({
  ...{ id: newId(), unit: 'HOUR', function: null, from: '2026-01-01', amount: 12 },
  ...{ source: 'Décision du conseil', version: 1 },
  ...over,
});
const rates = [
  rate({ amount: 12 }),
  rate({ amount: 13, from: '2026-07-01' }),
  rate({ amount: 18, from: '2026-03-01', function: 'FACILITATION' }),
  rate({ amount: 0.4, unit: 'KILOMETRE' }),
];

describe('a rate with a date', () => {
  it.each([
    ['HOUR', 'CALL', '2025-12-31', undefined],
    ['HOUR', 'CALL', '2026-01-01', 12],
    ['HOUR', 'CALL', '2026-06-30', 12],
    ['HOUR', 'CALL', '2026-07-01', 13],
    ['HOUR', 'FACILITATION', '2026-02-28', 12],
    ['HOUR', 'FACILITATION', '2026-03-01', 18],
    ['HOUR', 'FACILITATION', '2026-12-31', 18],
    ['KILOMETRE', 'VISIT', '2026-12-31', 0.4],
  ] as const)('given a %s of %s on %s, is %s', (unit, work, date, amount) => {
    expect(rateOn(rates, { unit, function: work, date })?.amount).toBe(amount);
  });

  it('is one for all where it is of kilometres', () => {
    expect(isRateOfAll(rate({ unit: 'KILOMETRE' }))).toBe(true);
    expect(isRateOfAll(rate({ unit: 'KILOMETRE', function: 'VISIT' }))).toBe(false);
    expect(isRateOfAll(rate({ function: 'VISIT' }))).toBe(true);
  });
});
