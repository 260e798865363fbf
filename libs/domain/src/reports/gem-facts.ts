import * as z from 'zod';
import { LocalTime } from '../identity';
import { Recurrence } from '../sessions/recurrence';

/** What Présence knows of a GEM for one year. Nobody is named, and no number of people present stands in it. */
export const GemFacts = z.object({
  associationName: z.string(),
  groupName: z.string(),
  communeName: z.string(),
  departmentCode: z.string(),
  /** Where it met in the year, and where it meets as a rule. */
  venues: z.array(
    z.object({
      name: z.string(),
      street: z.string(),
      postcode: z.string(),
      communeName: z.string(),
    }),
  ),
  /** The series that have dates to come. */
  opening: z.array(z.object({ recurrence: Recurrence, startTime: LocalTime, endTime: LocalTime })),
  /** Different organisers who led a session of the year that was held. */
  volunteerCount: z.int(),
  /** Sessions of the year that took place, those of them without numbers, and those that did not. */
  heldCount: z.int(),
  withoutNumbersCount: z.int(),
  cancelledCount: z.int(),
  /** Sessions of the following year that stand in the calendar. */
  plannedCount: z.int(),
});
export type GemFacts = z.infer<typeof GemFacts>;
