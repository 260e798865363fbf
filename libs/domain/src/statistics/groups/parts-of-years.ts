import type { Locale } from '../../identity';
import { monthsBetween } from '../months';
import { isAsked, type GroupFilter } from './group-figures-of';
import type { PublishedYear, Year } from './published-year';
import { summedPeople, summedSeats } from './summed-people';
import { summedSessions, told, yearLines, type YearLine, type YearPart } from './year-lines';

/** A line of a part of published years: the groups chosen together, a year from September to August, or one of its lines. */
export type PartLine = Omit<YearLine, 'part'> & {
  part: YearPart | 'selection' | 'schoolYear';
};

const NOBODY = { firstTimers: 0, returning: 0, present: 0 };

/**
 * The lines of a published year that a filter asks about: the groups chosen together, each of them, and what they are by
 * theme, commune and format. All is made of what the year shows, so that it tells nothing more; a branch alone is told as
 * the year tells it. Groups stand where they stood when the year was told. No month: each is of all groups.
 */
export function selectedLines(
  year: PublishedYear,
  filter: GroupFilter,
  language: Locale,
): PartLine[] {
  const groups = year.groups.filter((group) => isAsked(group, filter));
  const [first, ...parts] = yearLines(
    { ...year, groups, branches: [], months: [], whole: NOBODY },
    language,
  );
  if (!first) return [];
  const alone = Object.keys(filter).length === 1 && filter.branchId !== undefined;
  const branch = alone ? year.branches.find(({ id }) => id === filter.branchId) : undefined;
  const people = branch
    ? told(branch)
    : { people: summedPeople(groups), registered: summedSeats(groups) };
  return [{ ...first, key: 'selection', part: 'selection', ...people }, ...parts];
}

/**
 * A year from September to August out of the months of the two calendar years in which it lies, as they show them: those
 * of the whole association, added up, and each. Groups have no such year: beside the calendar year it would give single
 * months of a group away. None where one of the two years is not given.
 * @param begins the year in which it begins
 */
export function schoolYearLines(years: readonly PublishedYear[], begins: Year): PartLine[] {
  const ends = String(Number(begins) + 1);
  const both = years.filter(({ year }) => year === begins || year === ends);
  if (both.length < 2) return [];
  const its = monthsBetween(`${begins}-09`, `${ends}-08`);
  const months = both
    .flatMap((year) => year.months)
    .filter(({ month }) => its.includes(month))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const lines = months.map((month) => ({
    key: `month ${month.month.slice(5)}`,
    ...{ part: 'month' as const, name: month.month },
    sessions: month,
    ...told(month),
  }));
  const whole = {
    key: 'schoolYear',
    ...{ part: 'schoolYear' as const, name: `${begins}–${ends}` },
    sessions: summedSessions(months),
    people: summedPeople(months),
    registered: summedSeats(months),
  };
  return [whole, ...lines];
}
