import * as z from 'zod';
import { DomainError, type Issue } from '../errors';
import { decimal, Id, LocalDate, whole } from '../identity';

/** What volunteers give their time to beyond sessions and contacts: nothing else in the house knows of it. */
export const ADDED_FUNCTIONS = ['MEETING', 'TRAINING', 'ADMINISTRATION', 'EVENT', 'OTHER'] as const;

const DAY_MINUTES = 24 * 60;
/** A certificate is printed for this year and as many before it. */
const YEARS_BEFORE = 5;

/** Time that somebody gave on a day, entered by hand: minutes of work, kilometres travelled for it, and who entered it last. */
export const AddedTime = z.object({
  id: Id,
  organiserId: Id,
  date: LocalDate,
  function: z.enum(ADDED_FUNCTIONS, { error: 'REQUIRED' }),
  minutes: whole(1, DAY_MINUTES),
  kilometres: decimal(0, 2000),
  enteredBy: Id,
  version: z.int().min(1),
});
export type AddedTime = z.infer<typeof AddedTime>;

/**
 * Whether time may be added on its date. `today` is the association's date (YYYY-MM-DD), `counted` the minutes that already
 * count for the same person on that date.
 * @throws DomainError VALIDATION for a date to come, one before the years of certificates, or a day of more than 24 hours
 */
export function assertAddable(
  { date, minutes }: Pick<AddedTime, 'date' | 'minutes'>,
  today: string,
  counted: number,
): void {
  const issues: Issue[] = [];
  if (date > today) issues.push({ path: ['date'], message: 'DATE_IN_FUTURE' });
  if (date < `${Number(today.slice(0, 4)) - YEARS_BEFORE}-01-01`)
    issues.push({ path: ['date'], message: 'DATE_OUT_OF_RANGE' });
  if (minutes + counted > DAY_MINUTES) issues.push({ path: ['minutes'], message: 'DAY_TOO_LONG' });
  if (issues.length > 0) throw new DomainError('VALIDATION', {}, issues);
}
