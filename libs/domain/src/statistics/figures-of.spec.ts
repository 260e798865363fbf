import * as fc from 'fast-check';
import { figuresOf, monthsBetween, type Bare, type Counted } from './figures-of';

const north = '01890000-0000-7000-8000-000000000001';
const south = '01890000-0000-7000-8000-000000000002';
const branches = [{ id: north, name: 'Nord' }, { id: south, name: 'Sud' }];
const line = (month: string, branchId: string, some: Partial<Counted> = {}): Counted => ({
  month, branchId, HELD: 40, UNANSWERED: 12, DECLINED: 6, WITHOUT_OUTCOME: 8, caseload: 20, hours: 21.25, kilometres: 100, ...some,
});
const bare = (counted: Counted[], some: Partial<Bare> = {}): Bare => ({
  from: '2026-01', until: '2026-03', branches, counted, faces: [], loads: { IDLE: 0, USUAL: 0, OVERLOADED: 0 }, waitingDays: [], ...some,
});

describe('the figures of home support', () => {
  it('adds up what is large enough, branch by branch and as a whole', () => {
    const { lines, totals } = figuresOf(bare([line('2026-01', north), line('2026-01', south), line('2026-02', north)]), 5);
    expect(lines.filter(({ month }) => month === '2026-01').map(({ planned }) => planned)).toEqual([66, 66, 132]);
    expect(totals.find(({ whole }) => whole)).toMatchObject({ HELD: { atLeast: 120, exact: true }, hours: { atLeast: 63.8, exact: true } });
  });

  it('hides the hours and the people of what it hides', () => {
    const { lines, totals } = figuresOf(bare([line('2026-01', north, { HELD: 3, UNANSWERED: 0, DECLINED: 0, WITHOUT_OUTCOME: 0, caseload: 1 }), line('2026-01', south)]), 5);
    const small = lines.find(({ branchId }) => branchId === north);
    expect(small).toMatchObject({ HELD: null, planned: null, hours: null, kilometres: null, caseload: null });
    expect(totals.find(({ branchId }) => branchId === north)?.HELD).toEqual({ atLeast: 0, exact: false });
  });

  it('gives the middle of the waiting times where enough people waited', () => {
    const reached = (month: string, ...days: number[]) => days.map((each) => ({ month, days: each }));
    const january = reached('2026-01', 3, 30, 9, 11, 20, 10);
    expect(figuresOf(bare([], { waitingDays: january }), 5).waiting).toEqual({ people: 6, medianDays: 10.5 });
    expect(figuresOf(bare([], { waitingDays: reached('2026-01', 3, 30) }), 5).waiting).toEqual({ people: null, medianDays: null });
    // The one of February would be the difference of two periods.
    expect(figuresOf(bare([], { waitingDays: [...january, ...reached('2026-02', 99)] }), 5).waiting).toEqual({ people: 6, medianDays: 10.5 });
    expect(figuresOf(bare([]), 5).waiting).toEqual({ people: 0, medianDays: null });
  });

  it('counts faces and loads by the same rule', () => {
    const { faces, loads } = figuresOf(bare([], { faces: [{ branchId: north, ONE: 20, TWO: 12, THREE: 6, MORE: 7 }], loads: { IDLE: 9, USUAL: 30, OVERLOADED: 5 } }), 5);
    expect(faces[0]).toMatchObject({ ONE: 20, people: 45 });
    expect(loads).toEqual({ IDLE: 9, USUAL: 30, OVERLOADED: 5, volunteers: 44 });
  });

  it('walks over the end of a year', () => expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']));

  it('says of a month the same whatever period is asked: two periods compared give nothing more', () => {
    const counts = fc.record({ HELD: fc.nat(30), UNANSWERED: fc.nat(8), DECLINED: fc.nat(6), WITHOUT_OUTCOME: fc.nat(6), caseload: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts), { minLength: 3, maxLength: 3 }), (months) => {
        const counted = months.flatMap(([a, b], at) => [line(`2026-0${at + 1}`, north, a), line(`2026-0${at + 1}`, south, b)]);
        const long = figuresOf(bare(counted), 5);
        const short = figuresOf(bare(counted, { until: '2026-02' }), 5);
        expect(long.lines.filter(({ month }) => month < '2026-03')).toEqual(short.lines);
        const last = long.lines.filter(({ month }) => month === '2026-03');
        for (const [at, total] of long.totals.entries()) {
          expect(total.HELD.atLeast - (short.totals[at]?.HELD.atLeast ?? 0)).toBe(last[at]?.HELD ?? 0);
        }
      }),
    );
  });
});
