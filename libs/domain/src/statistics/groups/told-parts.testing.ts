import { FORMATS, THEMES } from '../../groups/taxonomy';
import { type Reader, sumOf, type Sum } from '../disclosure/reader.testing';
import { isAsked, type GroupFilter } from './group-figures-of';
import { schoolYearLines, selectedLines, type PartLine } from './parts-of-years';
import type { People, PublishedYear, ShownSeats } from './published-year';
import { tellYear } from './told-year.testing';
import { yearLines } from './year-lines';

type Group = PublishedYear['groups'][number];
type Holds = (group: Group) => boolean;
type Counts = People | 'registered';

/** A year of which a reader holds the groups, the branches, the months and the whole, of people and of seats. */
type ToldYear = {
  year: PublishedYear;
  hidden: readonly Sum[];
  ofGroups: (counts: Counts, holds: Holds) => Sum;
  ofMonths: (counts: Counts, months: readonly string[]) => Sum;
};

/** Gives a reader a whole year, seats taken too. */
export function tellWholeYear(reader: Reader, year: PublishedYear): ToldYear {
  const people = tellYear(reader, year);
  const seats = tellSeats(reader, year);
  return {
    year,
    hidden: [...people.hidden.map(({ sum }) => sum), ...seats.hidden],
    ofGroups: (counts, holds) => {
      const held = year.groups.filter(holds).map(({ id }) => id);
      return sumOf(
        ...held.flatMap((id) =>
          counts === 'registered'
            ? (seats.groups.get(id) ?? [])
            : (people.groups.get(id)?.[counts] ?? []),
        ),
      );
    },
    ofMonths: (counts, months) =>
      sumOf(
        ...months.flatMap((month) =>
          counts === 'registered'
            ? (seats.months.get(month) ?? [])
            : (people.months.get(month)?.[counts] ?? []),
        ),
      ),
  };
}

/** Gives a reader every part of these years that can be exported, and says of which sums it does not give the number. */
export function tellParts(reader: Reader, years: readonly ToldYear[], begins: readonly string[]) {
  const notExact = new Map<string, Sum>();
  const tell = ({ people, registered }: PartLine, sumFor: (counts: Counts) => Sum) => {
    const told = { ...people, ...(registered && { registered }) };
    for (const [counts, { atLeast, exact }] of Object.entries(told)) {
      const sum = sumFor(counts as Counts);
      reader.knows(sum, atLeast, exact ? atLeast : undefined);
      if (!exact) notExact.set([...sum.keys()].join(), sum);
    }
  };
  for (const { year, ofGroups, ofMonths } of years) {
    for (const line of yearLines(year, 'fr'))
      tell(line, (counts) =>
        line.part === 'month' ? ofMonths(counts, [line.name]) : ofGroups(counts, holdsOf(line)),
      );
    for (const filter of filtersOf(year))
      for (const line of selectedLines(year, filter, 'fr'))
        tell(line, (counts) =>
          ofGroups(counts, (group) => isAsked(group, filter) && holdsOf(line)(group)),
        );
  }
  for (const first of begins) {
    const [whole, ...months] = schoolYearLines(
      years.map(({ year }) => year),
      first,
    );
    if (!whole) throw new Error('Both calendar years are told.');
    const over = (counts: Counts, names: readonly string[]) =>
      sumOf(...years.map(({ ofMonths }) => ofMonths(counts, names)));
    tell(whole, (counts) =>
      over(
        counts,
        months.map(({ name }) => name),
      ),
    );
    for (const { name, ...month } of months)
      tell({ name, ...month }, (counts) => over(counts, [name]));
  }
  return [...notExact.values()];
}

/** Every filter of one kind, and two kinds that narrow one another. */
function filtersOf({ groups }: PublishedYear): GroupFilter[] {
  const branches = [...new Set(groups.map(({ branchId }) => branchId))];
  const communes = [...new Set(groups.map(({ inseeCode }) => inseeCode))];
  const themes = THEMES.filter((theme) => groups.some((group) => group.themes.includes(theme)));
  return [
    ...groups.map(({ id }) => ({ groupId: id })),
    ...branches.map((branchId) => ({ branchId })),
    ...themes.map((theme) => ({ theme })),
    ...FORMATS.map((format) => ({ format })),
    ...communes.map((inseeCode) => ({ inseeCode })),
    ...branches.flatMap((branchId) => themes.map((theme) => ({ branchId, theme }))),
    ...themes.flatMap((theme) => FORMATS.map((format) => ({ theme, format }))),
  ];
}

/** Which groups a line of a file counts. */
function holdsOf({ part, key }: PartLine): Holds {
  const of = key.slice(key.indexOf(' ') + 1);
  switch (part) {
    case 'group':
      return ({ id }) => id === of;
    case 'branch':
      return ({ branchId }) => (branchId ?? '') === of;
    case 'theme':
      return ({ themes }) => themes.some((theme) => theme === of);
    case 'commune':
      return ({ inseeCode }) => inseeCode === of;
    case 'format':
      return ({ format }) => format === of;
    default:
      return () => true;
  }
}

/** Seats taken of a year: nothing ties them to those present. */
function tellSeats(reader: Reader, year: PublishedYear) {
  const hidden: Sum[] = [];
  const tell = (sum: Sum, { registered, offered }: Partial<ShownSeats>) => {
    reader.knows(sum, registered ?? 0, registered ?? offered ?? undefined);
    if (registered === null) hidden.push(sum);
  };
  const tellEach = <Line extends Partial<ShownSeats>>(
    lines: readonly Line[],
    key: (line: Line) => string,
  ) => {
    const sums = new Map(lines.map((line) => [key(line), reader.number()]));
    for (const line of lines) tell(sums.get(key(line)) ?? new Map(), line);
    return sums;
  };
  const groups = tellEach(year.groups, ({ id }) => id);
  const months = tellEach(year.months, ({ month }) => month);
  const over = (holds: Holds) =>
    sumOf(...year.groups.filter(holds).flatMap(({ id }) => groups.get(id) ?? []));
  for (const { id, ...line } of year.branches)
    tell(
      over(({ branchId }) => branchId === id),
      line,
    );
  const whole = over(() => true);
  tell(whole, year.whole);
  const minus = new Map([...whole].map(([at, times]) => [at, -times] as const));
  reader.knows(sumOf(...months.values(), minus), 0, 0);
  return { hidden, groups, months };
}
