import * as fc from 'fast-check';
import { figuresOf, type Bare, type Counted, type Met } from './figures-of';
import { isPeriod, Month } from './figures';
import { monthsBetween } from './months';

const north = '01890000-0000-7000-8000-000000000001';
const south = '01890000-0000-7000-8000-000000000002';
const branches = [
  { id: north, name: 'Nord' },
  { id: south, name: 'Sud' },
];
const line = (month: string, branchId: string, some: Partial<Counted> = {}): Counted => ({
  month,
  branchId,
  HELD: 40,
  UNANSWERED: 12,
  DECLINED: 6,
  WITHOUT_OUTCOME: 8,
  hours: 21.25,
  kilometres: 100,
  ...some,
});
const met = (month: string, branchId: string, some: Partial<Met> = {}): Met => ({
  month,
  branchId,
  ONE: 0,
  TWO: 0,
  THREE: 0,
  MORE: 0,
  ...some,
});
const reached = (month: string, branchId: string, ...days: number[]) =>
  days.map((each) => ({ month, branchId, days: each }));
const bare = (some: Partial<Bare>): Bare => ({
  from: '2026-01',
  until: '2026-03',
  closedUntil: '2026-03',
  branches,
  counted: [],
  met: [],
  loaded: [],
  waited: [],
  ...some,
});

describe('the figures of home support', () => {
  it('adds up what is large enough, branch by branch and as a whole', () => {
    const { lines, totals } = figuresOf(
      bare({ counted: [line('2026-01', north), line('2026-01', south), line('2026-02', north)] }),
      5,
    );
    expect(lines.filter(({ month }) => month === '2026-01').map(({ planned }) => planned)).toEqual([
      66, 66, 132,
    ]);
    expect(totals.find(({ whole }) => whole)).toMatchObject({
      HELD: { atLeast: 120, exact: true },
      hours: { atLeast: 63.8, exact: true },
    });
  });

  it('hides the hours and the people of what it hides', () => {
    const counted = [
      line('2026-01', north, { HELD: 3, UNANSWERED: 0, DECLINED: 0, WITHOUT_OUTCOME: 0 }),
      line('2026-01', south),
    ];
    const { lines, totals } = figuresOf(
      bare({
        counted,
        met: [met('2026-01', north, { ONE: 1 }), met('2026-01', south, { ONE: 20 })],
      }),
      5,
    );
    expect(lines.find(({ branchId }) => branchId === north)).toMatchObject({
      HELD: null,
      planned: null,
      hours: null,
      kilometres: null,
      caseload: null,
    });
    expect(totals.find(({ branchId }) => branchId === north)?.HELD).toEqual({
      atLeast: 0,
      exact: false,
    });
  });

  it('counts the people of a month once, and by the faces they met', () => {
    const [january] = figuresOf(
      bare({
        counted: [line('2026-01', north, { HELD: 60 })],
        met: [met('2026-01', north, { ONE: 20, TWO: 12, THREE: 6, MORE: 7 })],
      }),
      5,
    ).lines;
    expect(january).toMatchObject({ ONE: 20, TWO: 12, THREE: 6, MORE: 7, caseload: 45 });
  });

  it('counts the loads of volunteers by branch', () => {
    const { lines } = figuresOf(
      bare({ loaded: [{ month: '2026-01', branchId: south, IDLE: 9, USUAL: 30, OVERLOADED: 5 }] }),
      5,
    );
    expect(lines.find(({ branchId }) => branchId === south)).toMatchObject({
      IDLE: 9,
      USUAL: 30,
      OVERLOADED: 5,
      volunteers: 44,
    });
  });

  it('gives the middle of the waiting times where enough people waited', () => {
    const january = reached('2026-01', north, 3, 30, 9, 11, 20, 10);
    const waitingOf = (...waited: Bare['waited'][]) =>
      figuresOf(bare({ waited: waited.flat() }), 5).totals.find(({ whole }) => whole)?.medianDays;
    expect(waitingOf(january)).toBe(10.5);
    expect(waitingOf(reached('2026-01', north, 3, 30))).toBeNull();
    // The one of February would be the difference of two periods, the one of the south that of the whole less the north.
    expect(waitingOf(january, reached('2026-02', north, 99))).toBe(10.5);
    expect(waitingOf()).toBeUndefined();
    const { lines } = figuresOf(
      bare({ waited: [...january, ...reached('2026-01', south, 99)] }),
      5,
    );
    const [ofNorth, ofSouth, whole] = lines.map(({ medianDays }) => medianDays);
    expect(ofSouth).toBeNull();
    expect(ofNorth === null || whole === null).toBe(true);
  });

  it('counts no month that is still going on', () => {
    const counted = [line('2026-01', north), line('2026-02', north)];
    const { lines, totals, closedUntil } = figuresOf(
      bare({ counted, closedUntil: '2026-01', waited: reached('2026-02', north, 1, 2, 3, 4, 5) }),
      5,
    );
    expect(closedUntil).toBe('2026-01');
    expect(new Set(lines.map(({ month }) => month))).toEqual(new Set(['2026-01']));
    expect(totals.find(({ whole }) => whole)).toMatchObject({ HELD: { atLeast: 40, exact: true } });
    expect(figuresOf(bare({ counted, closedUntil: '2025-12' }), 5).lines).toEqual([]);
  });

  it('walks over the end of a year', () =>
    expect(monthsBetween('2025-11', '2026-02')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]));

  it.each([
    ['2026-01', '2026-01', true],
    ['2025-11', '2026-02', true],
    ['2021-02', '2026-01', true],
    ['2021-01', '2026-01', false],
    ['2026-02', '2026-01', false],
  ])('takes %s to %s for a period: %s', (from, until, answer) =>
    expect(isPeriod({ from, until })).toBe(answer),
  );

  it.each(['2026-13', '2026-00', '0000-01', '1999-12', '26-01', ''])(
    'takes "%s" for no month',
    (month) => expect(Month.safeParse(month).success).toBe(false),
  );

  it('says of a month the same whatever period is asked: two periods compared give nothing more', () => {
    const counts = fc.record({
      HELD: fc.nat(30),
      UNANSWERED: fc.nat(8),
      DECLINED: fc.nat(6),
      WITHOUT_OUTCOME: fc.nat(6),
    });
    const days = fc.array(fc.nat(60), { maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(counts, counts, days, days), { minLength: 3, maxLength: 3 }),
        (months) => {
          const counted = months.flatMap(([a, b], at) => [
            line(`2026-0${at + 1}`, north, a),
            line(`2026-0${at + 1}`, south, b),
          ]);
          const waited = months.flatMap(([, , a, b], at) => [
            ...reached(`2026-0${at + 1}`, north, ...a),
            ...reached(`2026-0${at + 1}`, south, ...b),
          ]);
          const long = figuresOf(bare({ counted, waited }), 5);
          const short = figuresOf(bare({ counted, waited, until: '2026-02' }), 5);
          expect(long.lines.filter(({ month }) => month < '2026-03')).toEqual(short.lines);
          const last = long.lines.filter(({ month }) => month === '2026-03');
          for (const [at, total] of long.totals.entries()) {
            expect(total.HELD.atLeast - (short.totals[at]?.HELD.atLeast ?? 0)).toBe(
              last[at]?.HELD ?? 0,
            );
            if (
              typeof last[at]?.medianDays !== 'number' &&
              typeof short.totals[at]?.medianDays === 'number'
            )
              expect(total.medianDays).toBe(short.totals[at]?.medianDays);
          }
        },
      ),
    );
  });
});
