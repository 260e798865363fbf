import {
  isClosedPeriod,
  isReportPeriod,
  periodBefore,
  periodInWords,
  periodOfYear,
  yearOfPeriod,
  yearsOfPeriod,
} from '.';

const months = (text: string) => {
  const [from = '', until = ''] = text.split(' ');
  return { from, until };
};

describe('the period of a report', () => {
  it.each([
    ['2025-01 2025-12', true],
    ['2025-09 2026-08', true],
    ['2026-11 2026-11', true],
    ['2026-11 2027-02', true],
    ['2025-08 2026-08', false],
    ['2025-12 2025-01', false],
    ['2026-12 2026-12', false],
    ['2027-01 2027-12', false],
    ['1999-01 1999-12', false],
    ['2025-13 2025-14', false],
    ['2000-01 2099-12', false],
  ])('%s can be prepared on 30 November 2026: %s', (period, can) => {
    expect(isReportPeriod(months(period), '2026-11-30')).toBe(can);
  });

  it.each([
    ['2026-01 2026-12', '2027-01-08T11:59:00Z', false],
    ['2026-01 2026-12', '2027-01-08T12:00:00Z', true],
    ['2026-01 2026-06', '2026-11-30T12:00:00Z', true],
    ['2026-01 2026-11', '2026-11-30T12:00:00Z', false],
  ])('%s is closed at %s: %s', (period, now, closed) => {
    expect(isClosedPeriod(months(period), now)).toBe(closed);
  });

  it('is a calendar year or other months, and has the same a year before', () => {
    expect(yearOfPeriod(periodOfYear(2025))).toBe('2025');
    expect(yearOfPeriod(months('2025-02 2026-01'))).toBeNull();
    expect(periodBefore(months('2025-09 2026-08'))).toEqual(months('2024-09 2025-08'));
  });

  it('tells groups of closed years alone', () => {
    expect(yearsOfPeriod(months('2025-09 2026-08'), '2026-11-30T12:00:00Z')).toEqual({
      closed: ['2025'],
      open: ['2026'],
    });
    expect(yearsOfPeriod(periodOfYear(2025), '2026-11-30T12:00:00Z')).toEqual({
      closed: ['2025'],
      open: [],
    });
  });

  it.each([
    ['2025-01 2025-12', '2025', '2025'],
    ['2025-09 2026-08', 'de septembre 2025 à août 2026', 'September 2025 to August 2026'],
    ['2026-04 2026-04', 'avril 2026', 'April 2026'],
  ])('%s is said "%s" and "%s"', (period, french, english) => {
    expect(periodInWords(months(period), 'fr')).toBe(french);
    expect(periodInWords(months(period), 'en')).toBe(english);
  });
});
