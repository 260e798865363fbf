import * as z from 'zod';
import { Id, LocalDate, whole } from '../identity';
import { WEEKDAYS } from '../time/days';

/** The most sessions that anybody can wish to lead in a quarter: one a day. */
const MOST = 92;

/**
 * What somebody who leads groups wishes for a quarter, of which `quarter` is the first day: no more sessions than
 * `mostSessions`, rather not on these weekdays and dates, gladly with these people. Theirs and the coordinators' alone.
 */
export const FacilitationWishes = z.object({
  organiserId: Id,
  quarter: LocalDate,
  mostSessions: whole(0, MOST).nullable(),
  weekdays: z
    .array(z.enum(WEEKDAYS, { error: 'REQUIRED' }))
    .max(WEEKDAYS.length, { error: 'LIST_TOO_LONG' })
    .refine((days) => new Set(days).size === days.length, { error: 'LIST_REPEATS' }),
  dates: z
    .array(LocalDate)
    .max(40, { error: 'LIST_TOO_LONG' })
    .refine((dates) => new Set(dates).size === dates.length, { error: 'LIST_REPEATS' }),
  partnerIds: z
    .array(Id)
    .max(10, { error: 'LIST_TOO_LONG' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'LIST_REPEATS' }),
  version: z.int().min(0),
});
export type FacilitationWishes = z.infer<typeof FacilitationWishes>;

/** What somebody wishes who has wished for nothing yet. */
export const noWishes = (organiserId: Id, quarter: string): FacilitationWishes => ({
  ...{ organiserId, quarter, mostSessions: null, weekdays: [], dates: [], partnerIds: [] },
  version: 0,
});
