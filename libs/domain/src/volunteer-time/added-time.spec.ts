import { DomainError } from '../errors';
import { assertAddable } from './added-time';

describe('time that is added by hand', () => {
  const issuesOf = (date: string, minutes: number, counted = 0) => {
    try {
      assertAddable({ date, minutes }, '2026-11-30', counted);
      return [];
    } catch (error) {
      return (error as DomainError).issues.map(({ path, message }) => [path[0], message]);
    }
  };

  it.each([
    ['today', '2026-11-30', 90, 0, []],
    ['tomorrow', '2026-12-01', 90, 0, [['date', 'DATE_IN_FUTURE']]],
    ['the first day of a certificate', '2021-01-01', 90, 0, []],
    ['the day before', '2020-12-31', 90, 0, [['date', 'DATE_OUT_OF_RANGE']]],
    ['a day that is full with it', '2026-11-30', 90, 1350, []],
    ['a minute more', '2026-11-30', 91, 1350, [['minutes', 'DAY_TOO_LONG']]],
  ] as const)(
    'given %s, is taken or refused at its field',
    (_case, date, minutes, counted, issues) =>
      expect(issuesOf(date, minutes, counted)).toEqual(issues),
  );
});
