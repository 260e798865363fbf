import { addMonths, isDate, periodOf, stepOf, titleOf, weeksOfMonth } from './calendar-days';

describe('the days of the calendar', () => {
  it('shows whole weeks around a month', () => {
    const weeks = weeksOfMonth('2026-11-22');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks[5]?.[6]).toBe('2026-12-06');
    expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
  });

  it('keeps the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-31', -2)).toBe('2026-11-30');
  });

  it.each([
    ['mois', '2026-12-01', '2026-11-30', '2027-01-03'],
    ['semaine', '2026-12-02', '2026-11-30', '2026-12-06'],
    ['liste', '2026-12-02', '2026-12-02', '2027-01-05'],
  ] as const)('shows in view %s of %s the days from %s to %s', (view, date, from, to) => {
    expect(periodOf(view, date)).toEqual({ from, to });
  });

  it('steps by what the view shows', () => {
    expect(stepOf('mois', '2026-01-31', 1)).toBe('2026-02-01');
    expect(stepOf('semaine', '2026-12-31', 1)).toBe('2027-01-07');
    expect(stepOf('liste', '2026-02-05', -1)).toBe('2026-01-01');
  });

  it('given a list that was cut, steps by what it shows and names that', () => {
    expect(stepOf('liste', '2026-02-05', 1, 2)).toBe('2026-02-07');
    expect(titleOf('liste', '2026-11-30', 'fr', 2)).toBe('30 novembre – 1er décembre 2026');
    expect(titleOf('liste', '2026-11-30', 'fr', 1)).toBe('30 novembre 2026');
  });

  it('names the period as people say it', () => {
    expect(titleOf('mois', '2026-12-15', 'fr')).toBe('décembre 2026');
    expect(titleOf('semaine', '2026-11-25', 'fr')).toBe('23 – 29 novembre 2026');
    expect(titleOf('semaine', '2026-12-02', 'fr')).toBe('30 novembre – 6 décembre 2026');
    expect(titleOf('semaine', '2026-12-31', 'en')).toBe('28 December 2026 – 3 January 2027');
  });

  it('takes only real dates from the address', () => {
    expect(isDate('2026-02-29')).toBe(false);
    expect(isDate('2028-02-29')).toBe(true);
    expect(isDate('demain')).toBe(false);
    expect(isDate(undefined)).toBe(false);
  });
});
