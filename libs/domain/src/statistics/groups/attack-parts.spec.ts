import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { Reader } from '../disclosure/reader.testing';
import type { PublishedYear } from './published-year';
import { tellParts, tellWholeYear } from './told-parts.testing';
import { type AttackedGroup, attackedGroup, publishedGroups } from './told-year.testing';

const YEARS = ['2024', '2025'];
const SCHOOL_YEARS = ['2024'];
const COMMUNES = ['69123', '69266', '01004'];

/** Groups that meet in three communes and in two ways, so that one may ask for some of them. */
const spread = (year: PublishedYear): PublishedYear => ({
  ...year,
  groups: year.groups.map((group, at) => ({
    ...group,
    format: at % 2 === 0 ? 'IN_PERSON' : 'ONLINE',
    inseeCode: COMMUNES[at % COMMUNES.length] ?? '',
  })),
});

/** Some months with registration, and a seat or two fewer than those who came. */
const groupsOfAYear = fc.array(
  fc.tuple(attackedGroup, fc.nat(2)).map(([group, fewer]): AttackedGroup => ({
    ...group,
    months: group.months.map((month, at) =>
      month === null || at % 3 === 0 ? month : [month[0], month[1], Math.max(0, month[0] - fewer)],
    ),
  })),
  { minLength: 1, maxLength: 4 },
);
const twoYears = fc.tuple(groupsOfAYear, groupsOfAYear);

describe('somebody who holds whole years, school years and every part of them that a filter gives', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  const told = (all: readonly AttackedGroup[][], smallest: number) =>
    all.map((groups, at) => spread(publishedGroups(groups, smallest, YEARS[at])));

  /** What is found out about each hidden count of the years, and about each sum of a part that is not exact. */
  function found(years: readonly PublishedYear[], parts: boolean) {
    const reader = new Reader(highs);
    const whole = years.map((year) => tellWholeYear(reader, year));
    const sums = parts ? tellParts(reader, whole, SCHOOL_YEARS) : [];
    return {
      hidden: reader.intervals(whole.flatMap(({ hidden }) => hidden)),
      sums: reader.intervals(sums),
    };
  }

  it.each([
    [5, 15],
    [11, 10],
  ])(
    'finds no hidden count within less than %i, and nothing that the whole years do not say',
    (smallest, numRuns) => {
      fc.assert(
        fc.property(twoYears, (all) => {
          const years = told(all, smallest);
          const { hidden, sums } = found(years, true);
          expect(hidden.filter(({ low, high }) => high - low < smallest)).toEqual([]);
          expect(sums.filter(({ low, high }) => low < smallest && high - low < smallest)).toEqual(
            [],
          );
          expect(hidden).toEqual(found(years, false).hidden);
        }),
        { numRuns },
      );
    },
  );

  it('would be told by a part whose sum counts what is hidden', () => {
    const [year] = told(
      [
        [
          { branch: null, themes: ['OCD'], months: [[30, 3]] },
          { branch: null, themes: ['OCD'], months: [[30, 20]] },
        ],
      ],
      5,
    );
    const reader = new Reader(highs);
    const { hidden, ofGroups } = tellWholeYear(reader, year as PublishedYear);
    const first = ofGroups('firstTimers', ({ format }) => format === 'IN_PERSON');
    reader.knows(first, 3, 3);
    expect(reader.intervals(hidden).filter(({ low, high }) => high - low < 5)).not.toEqual([]);
  });
});
