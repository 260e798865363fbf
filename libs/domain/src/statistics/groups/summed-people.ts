import { overPeriod } from '../disclosure/disclosure-control';
import type { People, ShownPeople } from './published-year';

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
