import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { narrower } from '../disclosure/certificate';
import { Reader } from '../disclosure/reader.testing';
import { PEOPLE, type PublishedYear, type ShownPeople } from './published-year';
import { narrowestOfYear } from './published-year-of';
import { type AttackedGroup, attackedGroup, publishedGroups, tellYear } from './told-year.testing';

/** What a reader finds out about each hidden count of a year, who holds every table of it. */
function found(highs: Highs, year: PublishedYear) {
  const reader = new Reader(highs);
  const { hidden } = tellYear(reader, year);
  const intervals = reader.intervals(hidden.map(({ sum }) => sum));
  return hidden.map(({ where }, at) => ({
    where,
    ...(intervals[at] as { low: number; high: number }),
  }));
}

describe('somebody who holds all that is published of a year of groups', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });
  const narrow = (year: PublishedYear) =>
    found(highs, year).filter(({ low, high }) => high - low < year.smallest);
  const steady = (present: number, first: number): AttackedGroup['months'] =>
    Array.from({ length: 12 }, () => [present, first]);

  it.each([
    [5, 120],
    [11, 80],
  ])('finds no hidden count within less than %i', (smallest, numRuns) => {
    fc.assert(
      fc.property(fc.array(attackedGroup, { minLength: 1, maxLength: 7 }), (groups) => {
        expect(narrow(publishedGroups(groups, smallest))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each([5, 11])(
    'is shown no count from 1 to %i less one, and none that is not so',
    (smallest) => {
      fc.assert(
        fc.property(fc.array(attackedGroup, { minLength: 1, maxLength: 7 }), (groups) => {
          const truth = publishedGroups(groups, 0);
          const year = publishedGroups(groups, smallest);
          const lines = ({ groups: of, branches, months, whole }: PublishedYear): ShownPeople[] => [
            ...of,
            ...branches,
            ...months,
            whole,
          ];
          lines(year).forEach((line, at) => {
            for (const people of PEOPLE) {
              const count = lines(truth)[at]?.[people] ?? 0;
              if (line[people] !== null) expect(line[people]).toBe(count);
              if (count > 0 && count < smallest) expect(line[people]).toBeNull();
            }
          });
        }),
      );
    },
  );

  it('finds what the certificate says, and nothing narrower', () => {
    fc.assert(
      fc.property(fc.array(attackedGroup, { minLength: 1, maxLength: 5 }), (groups) => {
        const year = publishedGroups(groups, 5);
        const best = found(highs, year)
          .map(({ low, high }) => ({ low, high: high === Infinity ? null : high }))
          .reduce(narrower, undefined);
        const width = (interval: typeof best) =>
          interval && (interval.high ?? Infinity) - interval.low;
        expect(width(narrowestOfYear(year))).toBe(width(best));
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, AttackedGroup[]]>([
    [
      'one group in each branch',
      [0, 1, 2].map((branch) => ({
        branch,
        themes: ['OCD'],
        months: [
          [9, 1],
          [8, 1],
        ],
      })),
    ],
    [
      'one small count among large ones',
      [
        { branch: 0, themes: ['OCD'], months: [[30, 3]] },
        { branch: 0, themes: ['OCD'], months: [[30, 20]] },
        { branch: 1, themes: ['OCD'], months: [[30, 20]] },
        { branch: 1, themes: ['OCD'], months: [[30, 20]] },
      ],
    ],
    [
      'a theme of a single small group',
      [
        { branch: null, themes: ['ANXIETY'], months: steady(8, 1) },
        { branch: null, themes: ['DEPRESSION'], months: steady(9, 2) },
        { branch: null, themes: ['ANXIETY', 'OCD'], months: [[3, 2]] },
      ],
    ],
    [
      'a month in which all was cancelled but one small session',
      [
        { branch: 0, themes: ['OCD'], months: [...steady(8, 2).slice(0, 7), null, [7, 1]] },
        { branch: 1, themes: ['OCD'], months: [...steady(6, 1).slice(0, 7), [2, 0], [8, 2]] },
      ],
    ],
    ['an association with one session', [{ branch: null, themes: ['OCD'], months: [[6, 1]] }]],
  ])('is left room by %s', (_, groups) => {
    const year = publishedGroups(groups, 5);
    expect(found(highs, year).length).toBeGreaterThan(0);
    expect(narrow(year)).toEqual([]);
  });

  it('is shown what a small association needs: the year as a whole, first-timers too', () => {
    const year = publishedGroups(
      [
        { branch: null, themes: ['ANXIETY'], months: steady(8, 1) },
        { branch: null, themes: ['DEPRESSION'], months: steady(6, 1) },
      ],
      5,
    );
    expect(year.whole).toMatchObject({ present: 168, firstTimers: 24, returning: 144 });
    expect(year.groups.map(({ present, firstTimers }) => [present, firstTimers])).toEqual([
      [96, 12],
      [72, 12],
    ]);
    expect(year.months.map(({ firstTimers }) => firstTimers)).toEqual(Array(12).fill(null));
  });
});
