import { addDays, daysBetween, isMonday, mondayBefore } from './days';

describe('days of the calendar', () => {
  it('are added over the ends of months and years, forward and back', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('are as many as they are when a clock changes between them', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('stand in a week that begins on its Monday, before 1970 too', () => {
    expect(['2026-11-29', '2026-11-30', '2026-12-06', '1969-12-31'].map(mondayBefore)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-11-30',
      '1969-12-29',
    ]);
    expect([isMonday('2026-11-30'), isMonday('2026-12-01')]).toEqual([true, false]);
  });
});
