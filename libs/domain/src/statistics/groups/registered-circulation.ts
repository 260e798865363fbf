import { narrowestInterval, type Interval } from '../disclosure/certificate';
import { hideSmall } from '../disclosure/hide-small';
import type { ShownSeats } from './published-year';
import { lineOf, type YearCell, type YearLines } from './year-circulation';

/** Seats taken at the sessions with registration of a line, and how many those had; null where one took as many as came. */
export type CountedSeats = { registrations: number; registered: number; offered: number | null };

type Place = Pick<YearCell, 'of' | 'at' | 'from' | 'to'>;

/**
 * Seats taken in a year as one circulation: groups add up to branches, branches to the whole, the whole is that of the
 * months. Nothing ties them to those present, since some come without a seat and some have one and do not come: they are
 * a table of their own.
 */
function places({ groups, branches, months }: YearLines<unknown>): Place[] {
  const [outside, whole, year] = [0, 1, 2];
  const branchNode = (at: number) => 3 + at;
  return [
    ...groups.map(({ branch }, at): Place => {
      const to = branch < 0 ? whole : branchNode(branch);
      return { of: 'groups', at, from: outside, to };
    }),
    ...branches.map((_, at): Place => ({ of: 'branches', at, from: branchNode(at), to: whole })),
    { of: 'whole', at: 0, from: whole, to: year },
    ...months.map((_, at): Place => ({ of: 'months', at, from: year, to: outside })),
  ];
}

/**
 * What may be told of seats taken: small counts hidden so that every hidden one could be anything in an interval
 * `smallest` wide, for a reader who knows how many seats there were. A line without registration has nought, which is
 * shown.
 * @param smallest 5 or 11: counts under it are small
 */
export function shownSeats(
  lines: YearLines<CountedSeats>,
  smallest: number,
): YearLines<ShownSeats> {
  const shown = ({ registered, offered }: CountedSeats): ShownSeats => ({ registered, offered });
  const told: YearLines<ShownSeats> = {
    groups: lines.groups.map(({ branch, line }) => ({ branch, line: shown(line) })),
    branches: lines.branches.map(shown),
    whole: shown(lines.whole),
    months: lines.months.map(shown),
  };
  const all = lines.whole.registered;
  const extra = { groups: 0, months: 0, branches: 2 * all, whole: 20 * all };
  const cells = places(lines).flatMap((place) => {
    const { registrations, registered: flow, offered } = lineOf(lines, place);
    if (registrations === 0) return [];
    const cost = 1 + flow + extra[place.of];
    const most = mostOf(flow, offered);
    return [{ ...place, flow, least: 0, ...most, hidden: false, published: true, cost }];
  });
  for (const cell of hideSmall(cells, smallest))
    if (cell.hidden) lineOf(told, cell).registered = null;
  return told;
}

/** The narrowest interval in which a reader of a published year can place a hidden count of seats taken. */
export const narrowestOfSeats = (lines: YearLines<ShownSeats>): Interval | undefined =>
  narrowestInterval(
    places(lines).map((place) => {
      const { registered: told, offered } = lineOf(lines, place);
      return { ...place, told, least: 0, ...mostOf(0, offered), published: true };
    }),
  );

/** No more seats are taken than there are, save where a group takes fewer people since. */
const mostOf = (taken: number, offered: number | null) =>
  offered === null ? {} : { most: Math.max(taken, offered) };
