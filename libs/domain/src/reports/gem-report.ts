import type { Issue } from '../errors';
import type { GemDeclaration } from './gem-declaration';

/** The first year for which a report was due: the decree that asks for it is of 18 March 2016. */
const FIRST_YEAR = 2016;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether a year can be reported on `today` (YYYY-MM-DD): one that has begun. */
export const isReportYear = (year: number, today: string): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= yearOf(today);

/** The date (YYYY-MM-DD) before which the report of a year is handed in: 28 February of the next (arrêté of 18 March 2016). */
export const gemReportDueOn = (year: number): string => `${year + 1}-02-28`;

/** The year whose report is due on `today` (YYYY-MM-DD): last year's, from 1 January to 28 February; else null. */
export const gemYearDue = (today: string): number | null =>
  today.slice(5) <= '02-28' ? yearOf(today) - 1 : null;

/** The year of which associations are reminded on `today` (YYYY-MM-DD): last year, in January; else null. */
export const gemYearToRemind = (today: string): number | null =>
  today.slice(5, 7) === '01' ? yearOf(today) - 1 : null;

/** What a report still lacks before it can be handed in, field by field; empty when nothing. */
export function gemReportIssues(
  declaration: Pick<GemDeclaration, 'memberCount' | 'newMemberCount' | 'premises'>,
): Issue[] {
  return (['memberCount', 'newMemberCount', 'premises'] as const)
    .filter((field) => declaration[field] === null || declaration[field] === '')
    .map((field) => ({ path: [field], message: 'REQUIRED' }));
}
