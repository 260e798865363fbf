import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { Reader, sumOf, type Sum } from '../../statistics/disclosure/reader.testing';
import type { Month } from '../../statistics/figures';
import { figuresOf, type Bare } from '../../statistics/figures-of';
import { PEOPLE } from '../../statistics/groups/published-year';
import {
  type AttackedGroup,
  attackedGroup,
  publishedGroups,
  type ReadYear,
  tellYear,
} from '../../statistics/groups/told-year.testing';
import { monthsBetween } from '../../statistics/months';
import { noHomeSupport } from './activity-facts.testing';
import { periodOfYear, type ReportPeriod, yearOfPeriod } from './activity-period';
import { groupsOver, homeSupportOver, type ToldSum } from './activity-summary';

const YEARS = ['2024', '2025'] as const;
/** Every calendar year, and other months that overlap it and one another. */
const PERIODS: readonly ReportPeriod[] = [
  ...YEARS.map(periodOfYear),
  { from: '2024-09', until: '2025-08' },
  { from: '2024-12', until: '2025-11' },
  { from: '2025-02', until: '2025-02' },
  { from: '2025-02', until: '2025-03' },
];

const within = ({ from, until }: ReportPeriod, month: Month) => month >= from && month <= until;
const tell = (reader: Reader, sum: Sum, { atLeast, exact }: ToldSum) =>
  reader.knows(sum, atLeast, exact ? atLeast : undefined);

describe('somebody who holds the exports and every report of activities that could be made', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  /** What is found out about each hidden count of people in groups, with the reports or without. */
  function foundOfGroups(groups: readonly AttackedGroup[], smallest: number, reports: boolean) {
    const reader = new Reader(highs);
    const years = YEARS.map((year) => publishedGroups(groups, smallest, year));
    const read = years.map((year) => tellYear(reader, year));
    if (reports)
      for (const period of PERIODS) {
        const own = years.filter(({ year }) =>
          [period.from, period.until].some((month) => month.startsWith(year)),
        );
        const told = groupsOver({ years: own, homeSupport: noHomeSupport() }, period);
        if (!told) continue;
        for (const people of PEOPLE)
          tell(
            reader,
            reported(
              read,
              years.map(({ year }) => year),
              period,
            )[people],
            told[people],
          );
      }
    return reader.intervals(read.flatMap(({ hidden }) => hidden.map(({ sum }) => sum)));
  }

  function reported(read: readonly ReadYear[], years: readonly string[], period: ReportPeriod) {
    const year = read[years.indexOf(yearOfPeriod(period) ?? '')];
    const lines = year
      ? [year.whole]
      : read.flatMap(({ months }) =>
          [...months].filter(([month]) => within(period, month)).map(([, line]) => line),
        );
    const over = (people: (typeof PEOPLE)[number]) => sumOf(...lines.map((line) => line[people]));
    return {
      firstTimers: over('firstTimers'),
      returning: over('returning'),
      present: over('present'),
    };
  }

  it.each([
    [5, 40],
    [11, 30],
  ])(
    'finds no hidden count of groups within less than %i, and nothing that the exports do not say',
    (smallest, numRuns) => {
      fc.assert(
        fc.property(fc.array(attackedGroup, { minLength: 1, maxLength: 5 }), (groups) => {
          const found = foundOfGroups(groups, smallest, true);
          expect(found.filter(({ low, high }) => high - low < smallest)).toEqual([]);
          expect(found).toEqual(foundOfGroups(groups, smallest, false));
        }),
        { numRuns },
      );
    },
  );

  /** The same of contacts held at home, over the months of both years. */
  function foundAtHome(held: readonly number[], smallest: number, reports: boolean) {
    const reader = new Reader(highs);
    const all = monthsBetween('2024-01', '2025-12');
    const cells = new Map(all.map((month) => [month, reader.number()]));
    const figures = (period: ReportPeriod) => figuresOf(bareOf(held, period), smallest);
    const hidden: Sum[] = [];
    const lines = figures({ from: '2024-01', until: '2025-12' }).lines.filter(({ whole }) => whole);
    for (const { month, HELD } of lines) {
      const sum = cells.get(month) ?? reader.number();
      reader.knows(sum, HELD ?? 1, HELD ?? undefined);
      if (HELD === null) hidden.push(sum);
    }
    if (reports)
      for (const period of PERIODS) {
        const told = homeSupportOver(figures(period));
        const own = [...cells].filter(([month]) => within(period, month)).map(([, sum]) => sum);
        if (told) tell(reader, sumOf(...own), told.held);
      }
    return reader.intervals(hidden);
  }

  it.each([5, 11])(
    'finds nothing of home support that its months do not say (under %i)',
    (smallest) => {
      const months = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 24, maxLength: 24 });
      fc.assert(
        fc.property(months, (held) => {
          const found = foundAtHome(held, smallest, true);
          expect(found.filter(({ low, high }) => high - low < smallest)).toEqual([]);
          expect(found).toEqual(foundAtHome(held, smallest, false));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('would be told by a sum that counts what is hidden', () => {
    const reader = new Reader(highs);
    const [shown, secret] = [reader.number(), reader.number()];
    reader.knows(shown, 40, 40);
    reader.knows(secret, 1);
    tell(reader, sumOf(shown, secret), { atLeast: 43, exact: true });
    expect(reader.intervals([secret])).toEqual([{ low: 3, high: 3 }]);
  });
});

/** So many contacts held in each of 24 months, each with somebody else. */
function bareOf(held: readonly number[], { from, until }: ReportPeriod): Bare {
  const all = monthsBetween('2024-01', '2025-12');
  const none = { UNANSWERED: 0, DECLINED: 0, WITHOUT_OUTCOME: 0, hours: 0, kilometres: 0 };
  const rows = all.map((month, at) => ({ month, branchId: null, HELD: held[at] ?? 0 }));
  return {
    ...{ from, until, closedUntil: '2025-12', branches: [{ id: null, name: '' }] },
    counted: rows.map((row) => ({ ...none, ...row })),
    met: rows.map(({ HELD, ...row }) => ({ ...row, ONE: HELD, TWO: 0, THREE: 0, MORE: 0 })),
    ...{ loaded: [], waited: [] },
  };
}
