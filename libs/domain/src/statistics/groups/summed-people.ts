import { overPeriod } from '../disclosure/disclosure-control';
import type { People, PublishedYear, ShownPeople } from './published-year';

/**
 * People over several published lines: what is shown adds up. It tells nothing more than the lines do, so that it may be
 * told of any groups: those of a theme, a commune, a format.
 */
export const summedPeople = (
  lines: readonly ShownPeople[],
): Record<People, { atLeast: number; exact: boolean }> => ({
  firstTimers: overPeriod(lines.map(({ firstTimers }) => firstTimers)),
  returning: overPeriod(lines.map(({ returning }) => returning)),
  present: overPeriod(lines.map(({ present }) => present)),
});

/** The same of seats taken; undefined where a line was told before seats were. */
export function summedSeats(
  lines: readonly Pick<PublishedYear['whole'], 'registered'>[],
): { atLeast: number; exact: boolean } | undefined {
  const told = lines.flatMap(({ registered }) => (registered === undefined ? [] : [registered]));
  return told.length === lines.length ? overPeriod(told) : undefined;
}
