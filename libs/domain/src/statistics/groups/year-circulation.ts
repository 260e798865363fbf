import type { Cell } from '../disclosure/hide-small';
import { PEOPLE, type People } from './published-year';

/** Everybody who came in a year, in the lines in which a year tells of them. */
export type YearLines<Line> = {
  groups: readonly { branch: number; line: Line }[];
  /** Empty where all groups are of one branch. */
  branches: readonly Line[];
  whole: Line;
  months: readonly Line[];
};

/** A count of people: what it is of, and where it flows. */
export type YearCell = {
  of: 'groups' | 'branches' | 'whole' | 'months';
  at: number;
  people: People;
  from: number;
  to: number;
};

/**
 * The counts of a year as one circulation: groups add up to branches, branches to the whole, the whole is that of the
 * months, and in each line those who came before and first-timers add up to those present. Every count is a part of two
 * of these sums.
 */
export function yearCells({ groups, branches, months }: YearLines<unknown>): YearCell[] {
  let nodes = 0;
  const threeNodes = () => ({ firstTimers: nodes++, returning: nodes++, present: nodes++ });
  const intoWhole = threeNodes();
  const intoMonths = threeNodes();
  const intoBranches = branches.map(threeNodes);
  const cells: YearCell[] = [];
  /** Those present flow the other way, so that a line is balanced. */
  const add = (
    of: YearCell['of'],
    at: number,
    below: (people: People) => number,
    above: (people: People) => number,
  ) => {
    for (const people of PEOPLE) {
      const [from, to] =
        people === 'present' ? [above(people), below(people)] : [below(people), above(people)];
      cells.push({ of, at, people, from, to });
    }
  };
  groups.forEach(({ branch }, at) => {
    const line = nodes++;
    const into = intoBranches[branch] ?? intoWhole;
    add(
      'groups',
      at,
      () => line,
      (people) => into[people],
    );
  });
  intoBranches.forEach((into, at) =>
    add(
      'branches',
      at,
      (people) => into[people],
      (people) => intoWhole[people],
    ),
  );
  add(
    'whole',
    0,
    (people) => intoWhole[people],
    (people) => intoMonths[people],
  );
  months.forEach((_, at) => {
    const line = nodes++;
    add(
      'months',
      at,
      (people) => intoMonths[people],
      () => line,
    );
  });
  return cells;
}

/** The line in which a cell stands. */
export function lineOf<Line>(
  lines: YearLines<Line>,
  { of, at }: Pick<YearCell, 'of' | 'at'>,
): Line {
  switch (of) {
    case 'groups':
      return (lines.groups[at] as { line: Line }).line;
    case 'branches':
      return lines.branches[at] as Line;
    case 'whole':
      return lines.whole;
    case 'months':
      return lines.months[at] as Line;
  }
}

/**
 * The cells with their counts, ready to be hidden. Where nobody can have come, no session having been held, there is
 * nothing to hide; elsewhere an empty cell may be hidden too, so that a hidden one may be nought. Sums cost more.
 */
export function countedCells(
  lines: YearLines<Record<People, number> & { held: number }>,
): (Cell & YearCell)[] {
  const all = lines.whole.present;
  const extra = { groups: 0, months: 0, branches: 2 * all, whole: 20 * all };
  return yearCells(lines).flatMap((cell) => {
    const line = lineOf(lines, cell);
    if (line.held === 0) return [];
    const flow = line[cell.people];
    const cost = 1 + flow + extra[cell.of];
    return [{ ...cell, flow, least: 0, hidden: false, published: true, cost }];
  });
}
