import * as fc from 'fast-check';
import { THEMES } from '../../groups/taxonomy';
import { type Reader, sumOf, type Sum } from '../disclosure/reader.testing';
import { NO_SESSIONS, type GroupFacts } from './group-figures';
import type { GroupCounted } from './group-figures-of';
import {
  PEOPLE,
  type People,
  type PublishedYear,
  type ShownPeople,
  type Year,
} from './published-year';
import { publishedYearOf } from './published-year-of';
import { summedPeople } from './summed-people';

/** How many seats each session with registration has. */
const SEATS = 12;

/**
 * One group: its branch, what it is about, and in each month who came, first-timers among them, and with registration how
 * many seats were taken; null without a session.
 */
export type AttackedGroup = {
  branch: number | null;
  themes: GroupFacts['themes'];
  months: ([present: number, firstTimers: number, taken?: number] | null)[];
};

const id = (at: number, kind = 'a') => `01890000-0000-7000-8000-00000000${kind}0${10 + at}`;
const monthOf = (year: Year, at: number) => `${year}-${String(at + 1).padStart(2, '0')}`;

/** A year of such groups as it would be published. */
export function publishedGroups(
  groups: readonly AttackedGroup[],
  smallest: number,
  year: Year = '2025',
): PublishedYear {
  const counts = (months: AttackedGroup['months']) => {
    const sum = (at: 0 | 1 | 2) => months.reduce((all, month) => all + (month?.[at] ?? 0), 0);
    const registrations = months.filter((month) => month?.[2] !== undefined).length;
    return {
      ...NO_SESSIONS,
      held: months.filter(Boolean).length,
      ...{ present: sum(0), firstTimers: sum(1) },
      ...{ registrations, registered: sum(2), taken: sum(2), offered: SEATS * registrations },
    };
  };
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
      month: monthOf(year, at),
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
  return publishedYearOf({ year, groups: facts, branches, counted }, smallest);
}

type Line = Record<People, Sum>;

/** What a reader knows of a year: which counts are hidden, and the sums of its groups, its months and the whole. */
export type ReadYear = {
  hidden: { where: string; sum: Sum }[];
  groups: ReadonlyMap<string, Line>;
  months: ReadonlyMap<string, Line>;
  whole: Line;
};

/** Gives a reader every table of a year: groups, branches, months, the whole, and what themes add up to. */
export function tellYear(reader: Reader, year: PublishedYear): ReadYear {
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
  return {
    hidden,
    groups: new Map(groups.map(({ group, sums }) => [group.id, sums])),
    months: new Map(year.months.map(({ month }, at) => [month, months[at] as Line])),
    whole,
  };
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
/** Few who came to few sessions, so that much is hidden. */
export const attackedGroup: fc.Arbitrary<AttackedGroup> = fc.record({
  branch: fc.constantFrom(0, 1, 2, null),
  themes: fc.uniqueArray(fc.constantFrom(...THEMES.slice(0, 4)), { minLength: 1, maxLength: 3 }),
  months: fc.array(session, { minLength: 3, maxLength: 12 }),
});
