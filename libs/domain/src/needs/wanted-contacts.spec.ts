import fc from 'fast-check';
import { fromEpochDay, toEpochDay } from '../time/days';
import { wantedContacts, type Period } from './wanted-contacts';

type Planned = Parameters<typeof wantedContacts>[0];

const aNeed = (over: Partial<Planned> = {}): Planned => ({
  id: '01890000-0000-7000-8000-000000000001',
  kind: 'CALL',
  rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
  from: '2026-01-01',
  until: null,
  pauses: [],
  heatwaveRound: false,
  endedAt: null,
  ...over,
});
/** Four weeks from Monday 30 November 2026. */
const december: Period = { from: '2026-11-30', weeks: 4 };
const wanted = (over: Partial<Planned>, period = december) =>
  wantedContacts(aNeed(over), period, 'Europe/Paris');
const counts = (over: Partial<Planned>, period = december) =>
  [0, 1, 2, 3].map(
    (week) => wanted(over, period).filter((contact) => contact.week === week).length,
  );

describe('what a need wants in a period', () => {
  it('is n contacts in each whole week, on any of its days', () => {
    expect(counts({ rhythm: { kind: 'TIMES_A_WEEK', times: 3 } })).toEqual([3, 3, 3, 3]);
    expect(wanted({})[0]).toEqual({
      needId: aNeed().id,
      week: 0,
      dates: [
        '2026-11-30',
        '2026-12-01',
        '2026-12-02',
        '2026-12-03',
        '2026-12-04',
        '2026-12-05',
        '2026-12-06',
      ],
    });
  });

  it.each([
    ['a need that begins on Thursday', { from: '2026-12-03' }, [2, 3, 3, 3]],
    ['one that ends on a Tuesday', { until: '2026-12-15' }, [3, 3, 1, 0]],
    [
      'a pause from Wednesday to the Sunday after',
      { pauses: [{ from: '2026-12-02', until: '2026-12-13', reason: 'HOSPITAL' as const }] },
      [1, 0, 3, 3],
    ],
    [
      'one that was ended on 21 December, late in Paris',
      { endedAt: '2026-12-20T23:30:00.000Z' },
      [3, 3, 3, 0],
    ],
  ])('is the share of a week cut short: %s', (_, over, expected) => {
    expect(counts({ rhythm: { kind: 'TIMES_A_WEEK', times: 3 }, ...over })).toEqual(expected);
  });

  it.each([
    [2, '2026-11-27', [0, 1, 0, 1]],
    [2, '2026-12-03', [1, 0, 1, 0]],
    [3, '2026-11-16', [0, 1, 0, 0]],
    [2, '2026-12-09', [0, 1, 0, 1]],
  ])('is one every %i weeks from the week of %s on', (every, from, expected) => {
    expect(counts({ rhythm: { kind: 'EVERY_WEEKS', every }, from })).toEqual(expected);
  });

  it.each([
    [1, 'TU', ['2026-12-01']],
    [3, 'TH', ['2026-12-17']],
    [4, 'MO', []],
    [-1, 'FR', ['2026-12-25']],
    [-1, 'MO', ['2026-11-30']],
  ] as const)('is the one date of a month: %i %s', (nth, weekday, dates) => {
    expect(
      wanted({ rhythm: { kind: 'MONTHLY', nth, weekday } }).flatMap((contact) => contact.dates),
    ).toEqual(dates);
  });

  it('is one a day during a heatwave, in place of the rhythm, for calls of the round only', () => {
    const heat: Period = {
      from: '2026-07-06',
      weeks: 4,
      heatwave: { from: '2026-07-08', until: '2026-07-14' },
    };
    expect(counts({ heatwaveRound: true }, heat)).toEqual([6, 3, 1, 1]);
    expect(wanted({ heatwaveRound: true }, heat).map(({ dates }) => dates)).toContainEqual([
      '2026-07-14',
    ]);
    expect(counts({ heatwaveRound: false }, heat)).toEqual([1, 1, 1, 1]);
    expect(counts({ heatwaveRound: true, kind: 'VISIT' }, heat)).toEqual([1, 1, 1, 1]);
    expect(
      counts(
        {
          heatwaveRound: true,
          pauses: [{ from: '2026-07-08', until: '2026-07-12', reason: 'HOSPITAL' }],
        },
        heat,
      )[0],
    ).toBe(1);
  });
});

describe('for any need and period', () => {
  const day = fc.integer({ min: toEpochDay('2026-01-01'), max: toEpochDay('2027-12-31') });
  const rhythm: fc.Arbitrary<Planned['rhythm']> = fc.oneof(
    fc.record({
      kind: fc.constant('TIMES_A_WEEK' as const),
      times: fc.integer({ min: 1, max: 7 }),
    }),
    fc.record({ kind: fc.constant('EVERY_WEEKS' as const), every: fc.integer({ min: 2, max: 8 }) }),
    fc.record({
      kind: fc.constant('MONTHLY' as const),
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      weekday: fc.constantFrom('MO', 'WE', 'SU'),
    }) as fc.Arbitrary<Planned['rhythm']>,
  );
  const need = fc
    .record({
      rhythm,
      from: day,
      length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
      pauses: fc.array(fc.tuple(day, fc.nat(40)), { maxLength: 3 }),
      heatwaveRound: fc.boolean(),
    })
    .map(({ from, length, pauses, ...rest }) =>
      aNeed({
        ...rest,
        from: fromEpochDay(from),
        until: length === null ? null : fromEpochDay(from + length),
        pauses: pauses.map(([begin, days]) => ({
          from: fromEpochDay(begin),
          until: fromEpochDay(begin + days),
          reason: 'OTHER',
        })),
      }),
    );
  const period = fc
    .record({
      week: fc.integer({ min: 0, max: 100 }),
      weeks: fc.integer({ min: 1, max: 8 }),
      heat: fc.option(fc.tuple(day, fc.nat(20)), { nil: null }),
    })
    .map(({ week, weeks, heat }): Period => ({
      from: fromEpochDay(toEpochDay('2026-01-05') + week * 7),
      weeks,
      heatwave: heat && { from: fromEpochDay(heat[0]), until: fromEpochDay(heat[0] + heat[1]) },
    }));

  it('every date is in its week, in the need’s time and in no pause', () => {
    fc.assert(
      fc.property(need, period, (a, p) => {
        for (const { week, dates } of wantedContacts(a, p, 'Europe/Paris')) {
          expect(dates.length).toBeGreaterThan(0);
          for (const date of dates) {
            expect(Math.floor((toEpochDay(date) - toEpochDay(p.from)) / 7)).toBe(week);
            expect(date >= a.from && (a.until === null || date <= a.until)).toBe(true);
            expect(a.pauses.some((pause) => date >= pause.from && date <= pause.until)).toBe(false);
          }
        }
      }),
    );
  });

  it('a period wants what its weeks want one by one, and never more contacts in a week than days', () => {
    fc.assert(
      fc.property(need, period, (a, p) => {
        const whole = wantedContacts(a, p, 'Europe/Paris');
        const byWeek = Array.from({ length: p.weeks }, (_, week) =>
          wantedContacts(
            a,
            { ...p, from: fromEpochDay(toEpochDay(p.from) + 7 * week), weeks: 1 },
            'Europe/Paris',
          ).map((contact) => ({ ...contact, week })),
        ).flat();
        expect(whole).toEqual(byWeek);
        for (let week = 0; week < p.weeks; week++) {
          const ofWeek = whole.filter((contact) => contact.week === week);
          expect(ofWeek.length).toBeLessThanOrEqual(
            new Set(ofWeek.flatMap(({ dates }) => dates)).size,
          );
        }
      }),
    );
  });
});
