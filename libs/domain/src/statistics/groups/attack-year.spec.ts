import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { THEMES } from '../../groups/taxonomy';
import { narrower } from '../disclosure/certificate';
import { Reader, sumOf, type Sum } from '../disclosure/reader.testing';
import { NO_SESSIONS, type GroupFacts } from './group-figures';
import type { GroupCounted } from './group-figures-of';
import { PEOPLE, type People, type PublishedYear, type ShownPeople } from './published-year';
import { narrowestOfYear, publishedYearOf } from './published-year-of';
import { summedPeople } from './summed-people';

/** One group: its branch, what it is about, and in each month who came, first-timers among them; null without a session. */
type Group = {
  branch: number | null;
  themes: GroupFacts['themes'];
  months: ([present: number, firstTimers: number] | null)[];
};

const id = (at: number, kind = 'a') => `01890000-0000-7000-8000-00000000${kind}0${10 + at}`;
const monthOf = (at: number) => `2025-${String(at + 1).padStart(2, '0')}`;

function published(groups: readonly Group[], smallest: number): PublishedYear {
  const counts = (months: Group['months']) => ({
    ...NO_SESSIONS,
    held: months.filter(Boolean).length,
    present: months.reduce((sum, month) => sum + (month?.[0] ?? 0), 0),
    firstTimers: months.reduce((sum, month) => sum + (month?.[1] ?? 0), 0),
  });
  const counted: GroupCounted[] = [
    ...groups.map(({ months }, at) => ({
      ...counts(months),
      side: 'now' as const,
      month: null,
      groupId: id(at),
    })),
    ...Array.from({ length: 12 }, (_, at) => ({
      ...counts(groups.map(({ months }) => months[at] ?? null)),
      side: 'now' as const,
      month: monthOf(at),
      groupId: null,
    })),
  ];
  const facts = groups.map(({ branch, themes }, at): GroupFacts => ({
    id: id(at),
    name: `Groupe ${at}`,
    branchId: branch === null ? null : id(branch, 'b'),
    themes,
    format: 'IN_PERSON',
    inseeCode: '69123',
    communeName: 'Lyon',
    archived: false,
  }));
  const branches = [0, 1, 2].map((at) => ({ id: id(at, 'b'), name: `Antenne ${at}` }));
  return publishedYearOf({ year: '2025', groups: facts, branches, counted }, smallest);
}

/**
 * What a reader finds out about each hidden count of a year, who holds every table of it: groups, branches, months, the
 * whole, and what themes add up to.
 */
function found(highs: Highs, year: PublishedYear) {
  const reader = new Reader(highs);
  type Line = Record<People, Sum>;
  const line = (): Line => {
    const [firstTimers, returning] = [reader.number(), reader.number()];
    return { firstTimers, returning, present: sumOf(firstTimers, returning) };
  };
  const over = (lines: readonly Line[]): Line => ({
    firstTimers: sumOf(...lines.map((one) => one.firstTimers)),
    returning: sumOf(...lines.map((one) => one.returning)),
    present: sumOf(...lines.map((one) => one.present)),
  });
  const hidden: { where: string; sum: Sum }[] = [];
  const tell = (where: string, sums: Line, shown: ShownPeople, held = 1) => {
    for (const people of PEOPLE) {
      const told = held === 0 ? 0 : shown[people];
      reader.knows(sums[people], told ?? 0, told ?? undefined);
      if (told === null) hidden.push({ where: `${where} ${people}`, sum: sums[people] });
    }
  };
  const groups = year.groups.map((group) => ({ group, sums: line() }));
  const sumsOf = (holds: (group: PublishedYear['groups'][number]) => boolean) =>
    over(groups.filter(({ group }) => holds(group)).map(({ sums }) => sums));
  const whole = sumsOf(() => true);
  for (const { group, sums } of groups) tell(group.name, sums, group, group.held);
  for (const branch of year.branches)
    tell(
      branch.name,
      sumsOf(({ branchId }) => branchId === branch.id),
      branch,
    );
  tell('whole', whole, year.whole);
  const months = year.months.map(line);
  year.months.forEach((month, at) => tell(month.month, months[at] as Line, month, month.held));
  for (const people of PEOPLE) {
    const minus = new Map([...whole[people]].map(([at, times]) => [at, -times] as const));
    reader.knows(sumOf(over(months)[people], minus), 0, 0);
  }
  for (const theme of THEMES) {
    const holds = ({ themes }: PublishedYear['groups'][number]) => themes.includes(theme);
    const told = summedPeople(year.groups.filter(holds));
    for (const people of PEOPLE) {
      const { atLeast, exact } = told[people];
      reader.knows(sumsOf(holds)[people], atLeast, exact ? atLeast : undefined);
    }
  }
  const intervals = reader.intervals(hidden.map(({ sum }) => sum));
  return hidden.map(({ where }, at) => ({
    where,
    ...(intervals[at] as { low: number; high: number }),
  }));
}

const session = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.nat(12), fc.nat(3))
      .map(([present, first]): [number, number] => [present, Math.min(present, first)]),
  },
);
const group: fc.Arbitrary<Group> = fc.record({
  branch: fc.constantFrom(0, 1, 2, null),
  themes: fc.uniqueArray(fc.constantFrom(...THEMES.slice(0, 4)), { minLength: 1, maxLength: 3 }),
  months: fc.array(session, { minLength: 3, maxLength: 12 }),
});

describe('somebody who holds all that is published of a year of groups', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });
  const narrow = (year: PublishedYear) =>
    found(highs, year).filter(({ low, high }) => high - low < year.smallest);
  const steady = (present: number, first: number): Group['months'] =>
    Array.from({ length: 12 }, () => [present, first]);

  it.each([
    [5, 120],
    [11, 80],
  ])('finds no hidden count within less than %i', (smallest, numRuns) => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 7 }), (groups) => {
        expect(narrow(published(groups, smallest))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it.each([5, 11])(
    'is shown no count from 1 to %i less one, and none that is not so',
    (smallest) => {
      fc.assert(
        fc.property(fc.array(group, { minLength: 1, maxLength: 7 }), (groups) => {
          const truth = published(groups, 0);
          const year = published(groups, smallest);
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
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const year = published(groups, 5);
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

  it.each<[string, Group[]]>([
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
    const year = published(groups, 5);
    expect(found(highs, year).length).toBeGreaterThan(0);
    expect(narrow(year)).toEqual([]);
  });

  it('is shown what a small association needs: the year as a whole, first-timers too', () => {
    const year = published(
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
