import { Recurrence } from './recurrence';
import { RECURRENCE_ISSUES } from './recurrence-issue';
import { Timing } from './timing';

const weekly: Recurrence = {
  from: '2026-10-06',
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};

const issues = (schema: typeof Recurrence | typeof Timing, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('a rule', () => {
  it.each<[string, object, [string, string][]]>([
    ['a plain week', {}, []],
    ['31 February', { until: '2027-02-31' }, [['until', 'DATE_IMPOSSIBLE']]],
    [
      '29 February of a common year',
      { excluded: ['2027-02-29'] },
      [['excluded.0', 'DATE_IMPOSSIBLE']],
    ],
    ['a year before computers', { from: '0026-10-06' }, [['from', 'DATE_OUT_OF_RANGE']]],
    ['an end before its start', { until: '2026-10-05' }, [['until', 'UNTIL_BEFORE_FROM']]],
    ['twenty years to the day', { until: '2046-10-06' }, []],
    ['more than twenty years', { until: '2046-10-07' }, [['until', 'RULE_TOO_LONG']]],
    ['four hundred years', { until: '2426-10-07' }, [['until', 'DATE_OUT_OF_RANGE']]],
    [
      'a count of centuries',
      { count: 500, pattern: { kind: 'MONTHLY_BY_DATE', every: 12, days: [6] } },
      [['count', 'RULE_TOO_LONG']],
    ],
    ['an end and a count', { until: '2027-06-30', count: 10 }, [['count', 'UNTIL_OR_COUNT']]],
    [
      'no weekday',
      { pattern: { kind: 'WEEKLY', every: 1, weekdays: [] } },
      [['pattern.weekdays', 'LIST_EMPTY']],
    ],
    [
      'a weekday twice',
      { pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU', 'TU'] } },
      [['pattern.weekdays', 'LIST_REPEATS']],
    ],
    [
      'every 0 weeks',
      { pattern: { kind: 'WEEKLY', every: 0, weekdays: ['TU'] } },
      [['pattern.every', 'NUMBER_TOO_SMALL']],
    ],
    [
      'every 53 weeks',
      { pattern: { kind: 'WEEKLY', every: 53, weekdays: ['TU'] } },
      [['pattern.every', 'NUMBER_TOO_LARGE']],
    ],
    [
      'the 32nd',
      { pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [32] } },
      [['pattern.days.0', 'NUMBER_TOO_LARGE']],
    ],
    [
      'a sixth Tuesday',
      { pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 6, weekday: 'TU' }] } },
      [['pattern.positions.0.nth', 'NUMBER_INVALID']],
    ],
    [
      'the 30th of Februaries',
      { months: [2], pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [30] } },
      [['pattern', 'RULE_NEVER_OCCURS']],
    ],
    [
      'a Tuesday between two Wednesdays',
      { from: '2026-10-07', until: '2026-10-12' },
      [['pattern', 'RULE_NEVER_OCCURS']],
    ],
    ['dates without a date', { pattern: { kind: 'DATES' } }, [['added', 'LIST_EMPTY']]],
    ['an added date before it begins', { added: ['2026-10-01'] }, []],
    [
      'an added date too far',
      { added: ['2026-10-08', '2050-01-01'] },
      [['added.1', 'RULE_TOO_LONG']],
    ],
    ['an unknown kind', { pattern: { kind: 'YEARLY' } }, [['pattern.kind', 'REQUIRED']]],
    ['month 13', { months: [13] }, [['months.0', 'NUMBER_TOO_LARGE']]],
  ])('with %s', (_, change, expected) =>
    expect(issues(Recurrence, { ...weekly, ...change })).toEqual(expected),
  );

  it('answers anything at all with known codes only', () => {
    for (const value of [
      null,
      7,
      'x',
      [],
      {},
      { pattern: {} },
      { ...weekly, added: 'x', months: null, from: 3 },
    ]) {
      const found = issues(Recurrence, value);
      expect(found.length).toBeGreaterThan(0);
      for (const [, code] of found) expect(RECURRENCE_ISSUES).toContain(code);
    }
  });
});

describe('times', () => {
  it.each([
    ['18:00', '20:00', []],
    ['18:00', '18:00', [['endTime', 'END_BEFORE_START']]],
    ['20:00', '18:00', [['endTime', 'END_BEFORE_START']]],
    ['22:00', '00:00', []],
    ['22:00', '00:30', []],
    ['23:50', '00:00', [['endTime', 'SESSION_TOO_SHORT']]],
    ['18:00', '06:00', []],
    ['18:00', '06:01', [['endTime', 'END_BEFORE_START']]],
    ['18:00', '18:14', [['endTime', 'SESSION_TOO_SHORT']]],
    ['08:00', '20:00', []],
    ['08:00', '20:01', [['endTime', 'SESSION_TOO_LONG']]],
    [
      '25:00',
      '26:00',
      [
        ['startTime', 'TIME_INVALID'],
        ['endTime', 'TIME_INVALID'],
      ],
    ],
  ])('%s to %s', (startTime, endTime, expected) =>
    expect(issues(Timing, { startTime, endTime, timeZone: 'Europe/Paris' })).toEqual(expected),
  );

  it('in an unknown zone', () =>
    expect(issues(Timing, { startTime: '18:00', endTime: '20:00', timeZone: '+02:00' })).toEqual([
      ['timeZone', 'TIME_ZONE_INVALID'],
    ]));
});
