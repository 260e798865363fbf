import type { Id } from '../../identity';
import { narrower, narrowestInterval, type Interval } from '../disclosure/certificate';
import { hideSmall } from '../disclosure/hide-small';
import { monthsBetween } from '../months';
import { NO_SESSIONS, type GroupCounts, type GroupFacts } from './group-figures';
import { isDue, type GroupCounted } from './group-figures-of';
import { type People, type PublishedYear, type ShownPeople, type Year } from './published-year';
import { narrowestOfSeats, shownSeats, type CountedSeats } from './registered-circulation';
import { countedCells, lineOf, yearCells, type YearLines } from './year-circulation';

type Counted = {
  year: Year;
  groups: readonly GroupFacts[];
  branches: readonly { id: Id; name: string }[];
  /** Counts by month and by group, of this year. */
  counted: readonly GroupCounted[];
};
type Line = Record<People, number> & CountedSeats & { held: number };

/**
 * What may be published of a year: sessions as they are, people with small counts hidden so that every hidden one could
 * be anything in an interval `smallest` wide. Groups in which no session was due are left out.
 * @param smallest 5 or 11: cells under it are small
 */
export function publishedYearOf(
  { year, groups, branches, counted }: Counted,
  smallest: number,
): PublishedYear {
  const mine = counted.filter(({ side }) => side === 'now');
  const due = groups.flatMap((group) => {
    const counts = mine.find(({ groupId }) => groupId === group.id);
    return counts && isDue(counts) ? [{ group, counts }] : [];
  });
  const inUse = [...branches, { id: null, name: '' }].filter(({ id }) =>
    due.some(({ group }) => group.branchId === id),
  );
  const told = inUse.length > 1 ? inUse : [];
  const months = monthsBetween(`${year}-01`, `${year}-12`).map((month) => ({
    month,
    counts: mine.find((row) => row.month === month) ?? NO_SESSIONS,
  }));
  const lines: YearLines<Line> = {
    groups: due.map(({ group, counts }) => ({
      branch: told.findIndex(({ id }) => id === group.branchId),
      line: lineOfCounts([counts]),
    })),
    branches: told.map(({ id }) =>
      lineOfCounts(due.filter(({ group }) => group.branchId === id).map(({ counts }) => counts)),
    ),
    whole: lineOfCounts(due.map(({ counts }) => counts)),
    months: months.map(({ counts }) => lineOfCounts([counts])),
  };
  const people = withSmallHidden(lines, smallest);
  const seats = shownSeats(lines, smallest);
  const shown = (cell: Parameters<typeof lineOf>[1]) => ({
    ...lineOf(people, cell),
    ...lineOf(seats, cell),
  });
  return {
    year,
    smallest,
    groups: due.map(({ group, counts }, at) => ({
      id: group.id,
      name: group.name,
      branchId: group.branchId,
      themes: [...group.themes],
      format: group.format,
      inseeCode: group.inseeCode,
      communeName: group.communeName,
      ...sessionsOf(counts),
      ...shown({ of: 'groups', at }),
    })),
    branches: told.map((branch, at) => ({ ...branch, ...shown({ of: 'branches', at }) })),
    months: months.map(({ month, counts }, at) => ({
      month,
      ...sessionsOf(counts),
      ...shown({ of: 'months', at }),
    })),
    whole: shown({ of: 'whole', at: 0 }),
  };
}

/**
 * The narrowest interval in which a reader of a published year can place a hidden count of people; undefined where
 * nothing is hidden. Other years tell of other sessions, and sums by theme, commune or format are made of what is shown.
 */
export function narrowestOfYear(published: PublishedYear): Interval | undefined {
  const lines = linesOf(published, (line): ShownPeople => line);
  const seats = linesOf(published, ({ registered = 0, offered = 0 }) => ({ registered, offered }));
  const ofPeople = narrowestInterval(
    yearCells(lines).map((cell) => ({
      from: cell.from,
      to: cell.to,
      told: lineOf(lines, cell)[cell.people],
      least: 0,
      published: true,
    })),
  );
  return narrower(ofPeople, narrowestOfSeats(seats));
}

function linesOf<Line>(
  { groups, branches, months, whole }: PublishedYear,
  pick: (line: PublishedYear['whole']) => Line,
): YearLines<Line> {
  return {
    groups: groups.map((group) => ({
      branch: branches.findIndex(({ id }) => id === group.branchId),
      line: pick(group),
    })),
    branches: branches.map(pick),
    months: months.map(pick),
    whole: pick(whole),
  };
}

function withSmallHidden(lines: YearLines<Line>, smallest: number): YearLines<ShownPeople> {
  const shown = ({ firstTimers, returning, present }: Line): ShownPeople => ({
    firstTimers,
    returning,
    present,
  });
  const published: YearLines<ShownPeople> = {
    groups: lines.groups.map(({ branch, line }) => ({ branch, line: shown(line) })),
    branches: lines.branches.map(shown),
    whole: shown(lines.whole),
    months: lines.months.map(shown),
  };
  for (const cell of hideSmall(countedCells(lines), smallest))
    if (cell.hidden) lineOf(published, cell)[cell.people] = null;
  return published;
}

type SummedCount =
  ('held' | 'present' | 'firstTimers') | ('registrations' | 'registered' | 'taken' | 'offered');

function lineOfCounts(counts: readonly GroupCounts[]): Line {
  const sum = (name: SummedCount) => counts.reduce((all, one) => all + one[name], 0);
  const [present, firstTimers] = [sum('present'), sum('firstTimers')];
  // Seats beyond those of sessions with a capacity were taken where as many come as wish.
  const limited = sum('taken') === sum('registered');
  return {
    ...{ held: sum('held'), present, firstTimers, returning: present - firstTimers },
    ...{ registrations: sum('registrations'), registered: sum('registered') },
    offered: limited ? sum('offered') : null,
  };
}

/** Seats are told where everybody came to sessions that had a capacity, so that those present can be set beside them. */
const sessionsOf = (counts: GroupCounts) => ({
  held: counts.held,
  cancelled: counts.cancelled,
  notHeld: counts.notHeld,
  notEntered: counts.notEntered,
  seats: counts.seated === counts.present ? counts.seats : 0,
  hours: Math.round(10 * counts.hours) / 10,
});
