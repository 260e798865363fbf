import { lastClosedMonth, lastClosedYear } from './closed-month';

describe('the last month that is counted', () => {
  it.each([
    ['2026-12-08T11:59:59Z', '2026-10'],
    ['2026-12-08T12:00:00Z', '2026-11'],
    ['2026-12-31T23:00:00Z', '2026-11'],
    ['2027-01-03T08:00:00Z', '2026-11'],
    ['2027-01-15T08:00:00Z', '2026-12'],
  ])('is, on %s, %s', (now, month) => expect(lastClosedMonth(now)).toBe(month));
});

describe('the last year that is counted', () => {
  it.each([
    ['2026-12-31T23:00:00Z', '2025'],
    ['2027-01-03T08:00:00Z', '2025'],
    ['2027-01-15T08:00:00Z', '2026'],
    ['2027-06-15T08:00:00Z', '2026'],
  ])('is, on %s, %s', (now, year) => expect(lastClosedYear(now)).toBe(year));
});
