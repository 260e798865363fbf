import { isPlanPeriod, quarterAfter, quarterOf } from './quarter';

describe('the quarter of a date', () => {
  it.each([
    ['2027-01-01', '2027-01-01', '2027-03-31'],
    ['2026-11-30', '2026-10-01', '2026-12-31'],
    ['2028-06-30', '2028-04-01', '2028-06-30'],
  ])('of %s is from %s to %s', (date, from, to) => {
    expect(quarterOf(date)).toEqual({ from, to });
  });

  it('is followed by the next, over the year too', () => {
    expect(quarterAfter('2026-11-30')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
    expect(quarterAfter('2027-01-01')).toEqual({ from: '2027-04-01', to: '2027-06-30' });
  });
});

describe('a period that is planned', () => {
  it.each([
    ['2027-01-01', '2027-03-31', true],
    ['2027-01-01', '2027-01-01', true],
    ['2027-01-02', '2027-01-01', false],
    ['2027-01-01', '2027-05-04', true],
    ['2027-01-01', '2027-05-05', false],
  ])('from %s to %s can be: %s', (from, to, can) => {
    expect(isPlanPeriod({ from, to })).toBe(can);
  });
});
