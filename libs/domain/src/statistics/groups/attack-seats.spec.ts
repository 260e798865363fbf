import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { Reader, sumOf, type Sum } from '../disclosure/reader.testing';
import type { ShownSeats } from './published-year';
import { narrowestOfSeats, shownSeats, type CountedSeats } from './registered-circulation';
import type { YearLines } from './year-circulation';

const MONTHS = 6;
const BRANCHES = 2;
/** Seats taken in each month, and how many there were; null without registration. */
type Group = { branch: number; months: ([taken: number, offered: number | null] | null)[] };

function counted(groups: readonly Group[]): YearLines<CountedSeats> {
  const over = (some: readonly Group['months'][number][]): CountedSeats => {
    const sessions = some.filter((one) => one !== null);
    const offered = sessions.map(([, seats]) => seats);
    return {
      registrations: sessions.length,
      registered: sessions.reduce((sum, [taken]) => sum + taken, 0),
      offered: offered.includes(null)
        ? null
        : offered.reduce<number>((sum, seats) => sum + (seats ?? 0), 0),
    };
  };
  return {
    groups: groups.map(({ branch, months }) => ({ branch, line: over(months) })),
    branches: Array.from({ length: BRANCHES }, (_, at) =>
      over(groups.filter(({ branch }) => branch === at).flatMap(({ months }) => months)),
    ),
    whole: over(groups.flatMap(({ months }) => months)),
    months: Array.from({ length: MONTHS }, (_, at) =>
      over(groups.map(({ months }) => months[at] ?? null)),
    ),
  };
}

/** What a reader finds out of each hidden count, who knows all that is told, and how many seats there were. */
function found(highs: Highs, { groups, branches, whole, months }: YearLines<ShownSeats>) {
  const reader = new Reader(highs);
  const hidden: { sum: Sum; offered: number | null }[] = [];
  const tell = (sum: Sum, { registered, offered }: ShownSeats) => {
    reader.knows(sum, registered ?? 0, registered ?? offered ?? undefined);
    if (registered === null) hidden.push({ sum, offered });
  };
  const ofGroups = groups.map(({ branch, line }) => ({ branch, line, sum: reader.number() }));
  const ofMonths = months.map(() => reader.number());
  for (const { sum, line } of ofGroups) tell(sum, line);
  branches.forEach((line, at) =>
    tell(sumOf(...ofGroups.filter(({ branch }) => branch === at).map(({ sum }) => sum)), line),
  );
  const all = sumOf(...ofGroups.map(({ sum }) => sum));
  tell(all, whole);
  months.forEach((line, at) => tell(ofMonths[at] ?? new Map(), line));
  const minus = new Map([...all].map(([at, times]) => [at, -times] as const));
  reader.knows(sumOf(...ofMonths, minus), 0, 0);
  const intervals = reader.intervals(hidden.map(({ sum }) => sum));
  return intervals.map(({ low, high }, at) => ({
    low,
    high,
    offered: hidden[at]?.offered ?? Infinity,
  }));
}

const session = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(12), fc.constantFrom(11, 12, 15, null))
      .map(([taken, offered]): [number, number | null] => [
        Math.min(taken, offered ?? taken),
        offered,
      ]),
  },
);
const group: fc.Arbitrary<Group> = fc.record({
  branch: fc.nat(BRANCHES - 1),
  months: fc.array(session, { minLength: MONTHS, maxLength: MONTHS }),
});

describe('somebody who holds all that is published of seats taken in a year', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it.each([5, 11])('finds no hidden count within less than %i', (smallest) => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const intervals = found(highs, shownSeats(counted(groups), smallest));
        expect(intervals.filter(({ low, high }) => high - low < smallest)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is shown no count from 1 to 4, and none that is not so', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const [truth, told] = [counted(groups), shownSeats(counted(groups), 5)];
        const pairs = told.groups.map(({ line }, at) => [line, truth.groups[at]?.line] as const);
        for (const [line, one] of [...pairs, [told.whole, truth.whole] as const]) {
          if (line.registered !== null) expect(line.registered).toBe(one?.registered);
          if (line.registered !== null) expect([1, 2, 3, 4]).not.toContain(line.registered);
        }
      }),
    );
  });

  it('finds what the certificate says, and nothing narrower', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const told = shownSeats(counted(groups), 5);
        const widths = found(highs, told).map(({ low, high }) => high - low);
        const certified = narrowestOfSeats(told);
        const width = certified && (certified.high ?? 1e6) - certified.low;
        expect(width ?? Infinity).toBe(Math.min(...widths));
      }),
      { numRuns: 150 },
    );
  });

  it('cannot have back two seats of ten by the ten of a full session beside it', () => {
    const told = shownSeats(
      counted([
        { branch: 0, months: [[2, 10]] },
        { branch: 0, months: [[10, 10]] },
      ]),
      5,
    );
    const narrow = found(highs, told).filter(({ low, high }) => high - low < 5);
    expect([told.groups[0]?.line.registered, narrow]).toEqual([null, []]);
  });
});
