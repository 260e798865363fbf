import { nextOccurrences, occurrences } from './occurrences';
import { Recurrence } from './recurrence';
import type { Timing } from './timing';

const evening: Timing = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' };
const rule = (change: Partial<Recurrence>): Recurrence =>
  Recurrence.parse({
    from: '2026-09-01',
    pattern: { kind: 'ONCE' },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
    ...change,
  });
const dates = (change: Partial<Recurrence>, from = '2026-09-01', to = '2027-08-31') =>
  occurrences(rule(change), evening, from, to).map((each) => each.date);

const lastThursday = {
  kind: 'MONTHLY_BY_WEEKDAY',
  every: 1,
  positions: [{ nth: -1, weekday: 'TH' }],
} as const;
const tuesdays = { kind: 'WEEKLY', every: 1, weekdays: ['TU'] } as const;

describe('the dates of a rule', () => {
  it('last Thursday of the month, October to June', () =>
    expect(
      dates({
        pattern: { ...lastThursday, positions: [...lastThursday.positions] },
        months: [10, 11, 12, 1, 2, 3, 4, 5, 6],
      }),
    ).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
      '2027-02-25',
      '2027-03-25',
      '2027-04-29',
      '2027-05-27',
      '2027-06-24',
    ]));

  it('first and third Tuesday', () =>
    expect(
      dates(
        {
          pattern: {
            kind: 'MONTHLY_BY_WEEKDAY',
            every: 1,
            positions: [
              { nth: 3, weekday: 'TU' },
              { nth: 1, weekday: 'TU' },
            ],
          },
        },
        '2026-10-01',
        '2026-11-30',
      ),
    ).toEqual(['2026-10-06', '2026-10-20', '2026-11-03', '2026-11-17']));

  it('every other week counts from the week of its first day', () => {
    const pattern = { kind: 'WEEKLY', every: 2, weekdays: ['MO', 'TH'] } as const;
    expect(
      dates(
        { from: '2026-09-02', pattern: { ...pattern, weekdays: [...pattern.weekdays] } },
        '2026-09-02',
        '2026-10-02',
      ),
    ).toEqual(['2026-09-03', '2026-09-14', '2026-09-17', '2026-09-28', '2026-10-01']);
  });

  it('a day that a month lacks is skipped; -1 is its last', () => {
    expect(
      dates(
        { pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [31] } },
        '2027-01-01',
        '2027-05-31',
      ),
    ).toEqual(['2027-01-31', '2027-03-31', '2027-05-31']);
    expect(
      dates(
        { pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [-1, 28] } },
        '2027-02-01',
        '2027-03-31',
      ),
    ).toEqual(['2027-02-28', '2027-03-28', '2027-03-31']);
  });

  it('every other month', () =>
    expect(
      dates(
        { pattern: { kind: 'MONTHLY_BY_DATE', every: 2, days: [15] } },
        '2026-10-01',
        '2027-03-31',
      ),
    ).toEqual(['2026-11-15', '2027-01-15', '2027-03-15']));

  it('a count is spent from the first day on, excluded dates included, whatever the window', () => {
    const counted = {
      pattern: { ...tuesdays, weekdays: [...tuesdays.weekdays] },
      count: 4,
      excluded: ['2026-09-08'],
      added: ['2026-12-02'],
    };
    expect(dates(counted)).toEqual(['2026-09-01', '2026-09-15', '2026-09-22', '2026-12-02']);
    expect(dates(counted, '2026-09-16')).toEqual(['2026-09-22', '2026-12-02']);
  });

  it('an end is included, an added date may follow it, an excluded date wins', () =>
    expect(
      dates({
        pattern: { ...tuesdays, weekdays: ['TU'] },
        until: '2026-09-15',
        added: ['2026-09-08', '2026-10-01', '2026-10-02'],
        excluded: ['2026-10-02'],
      }),
    ).toEqual(['2026-09-01', '2026-09-08', '2026-09-15', '2026-10-01']));

  it('once, and a list of dates', () => {
    expect(dates({})).toEqual(['2026-09-01']);
    expect(dates({}, '2026-09-02')).toEqual([]);
    expect(dates({ pattern: { kind: 'DATES' }, added: ['2026-11-20', '2026-10-03'] })).toEqual([
      '2026-10-03',
      '2026-11-20',
    ]);
  });
});

describe('the instants', () => {
  const at = (date: string, timing: Partial<Timing>) =>
    occurrences(rule({ from: date }), { ...evening, ...timing }, date, date)[0];

  it('follow the zone through both clock changes', () => {
    expect(at('2026-10-24', {})).toMatchObject({
      originalStart: '2026-10-24T18:00',
      startsAt: '2026-10-24T16:00:00.000Z',
      endsAt: '2026-10-24T18:00:00.000Z',
    });
    expect(at('2026-10-25', {})?.startsAt).toBe('2026-10-25T17:00:00.000Z');
    expect(at('2027-03-28', {})?.startsAt).toBe('2027-03-28T16:00:00.000Z');
    expect(at('2027-07-01', { timeZone: 'America/Martinique' })?.startsAt).toBe(
      '2027-07-01T22:00:00.000Z',
    );
    expect(at('2027-07-01', { timeZone: 'Indian/Reunion' })?.startsAt).toBe(
      '2027-07-01T14:00:00.000Z',
    );
  });

  it('keep a time that does not exist, at the next real one, and say so', () =>
    expect(at('2027-03-28', { startTime: '02:30', endTime: '03:30' })).toEqual({
      originalStart: '2027-03-28T02:30',
      date: '2027-03-28',
      startsAt: '2027-03-28T01:30:00.000Z',
      endsAt: '2027-03-28T02:30:00.000Z',
      clockShift: 'GAP',
    }));

  it('keep the first of a time that exists twice, and say so', () =>
    expect(at('2026-10-25', { startTime: '02:30', endTime: '04:00' })).toMatchObject({
      startsAt: '2026-10-25T00:30:00.000Z',
      endsAt: '2026-10-25T03:00:00.000Z',
      clockShift: 'OVERLAP',
    }));

  it('say so too when only the end is touched', () =>
    expect(at('2027-03-28', { startTime: '01:00', endTime: '02:30' })).toMatchObject({
      startsAt: '2027-03-28T00:00:00.000Z',
      endsAt: '2027-03-28T01:30:00.000Z',
      clockShift: 'GAP',
    }));
});

describe('the next occurrences', () => {
  const starts = (change: Partial<Recurrence>, from: string, n: number) =>
    nextOccurrences(rule(change), evening, from, n).map((each) => each.date);

  it('begin with the rule when it is still to come', () =>
    expect(
      starts(
        { from: '2040-01-01', pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] } },
        '2026-01-01',
        2,
      ),
    ).toEqual(['2040-01-03', '2040-01-10']));
  it('are found however rare', () =>
    expect(
      starts(
        { pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [29] }, months: [2] },
        '2026-09-01',
        3,
      ),
    ).toEqual(['2028-02-29', '2032-02-29', '2036-02-29']));
  it('end with the rule', () =>
    expect(
      starts(
        { pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] }, count: 2 },
        '2026-09-02',
        8,
      ),
    ).toEqual(['2026-09-08']));
});
