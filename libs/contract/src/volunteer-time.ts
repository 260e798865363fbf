import * as z from 'zod';
import {
  AddedTime,
  AUTHORED_LOCALE,
  DatedRate,
  Id,
  isPeriod,
  isRateOfAll,
  LOCALES,
  Month,
  VolunteerFunction,
} from '@presence/domain';

export const DatedRateDraft = DatedRate.omit({ version: true })
  .strict()
  .refine(isRateOfAll, { error: 'RATE_OF_ALL', path: ['function'] });
export type DatedRateDraft = z.infer<typeof DatedRateDraft>;

const period = { from: Month, until: Month };
const impossible = { error: 'PERIOD_INVALID', path: ['until'] };

/** Whole months, both included; five years at most. */
export const VolunteerTimeQuery = z.strictObject(period).refine(isPeriod, impossible);
export type VolunteerTimeQuery = z.infer<typeof VolunteerTimeQuery>;

/** The same with the language of the headings. */
export const VolunteerTimeFileQuery = z
  .strictObject({ ...period, language: z.enum(LOCALES).default(AUTHORED_LOCALE) })
  .refine(isPeriod, impossible);
export type VolunteerTimeFileQuery = z.infer<typeof VolunteerTimeFileQuery>;

/** One's own time, entered by hand; a change says all but the id. */
export const MyAddedTimeDraft = AddedTime.omit({
  organiserId: true,
  enteredBy: true,
  version: true,
}).strict();
export type MyAddedTimeDraft = z.infer<typeof MyAddedTimeDraft>;
export const AddedTimeChange = MyAddedTimeDraft.omit({ id: true });
export type AddedTimeChange = z.infer<typeof AddedTimeChange>;

/** The same for somebody else. */
export const AddedTimeDraft = MyAddedTimeDraft.extend({ organiserId: Id });
export type AddedTimeDraft = z.infer<typeof AddedTimeDraft>;

/** With the names of who gave it and of who entered it. */
export const AddedTimeView = AddedTime.extend({
  displayName: z.string(),
  enteredByName: z.string(),
});
export type AddedTimeView = z.infer<typeof AddedTimeView>;

/** What somebody gave in a period, for a certificate that they print for themselves. */
export const MyVolunteerTime = z.object({
  displayName: z.string(),
  associationName: z.string(),
  /** Whoever is paid for it has no volunteer hours. */
  salaried: z.boolean(),
  functions: z.array(z.object({ function: VolunteerFunction, times: z.int(), hours: z.number() })),
  hours: z.number(),
  kilometres: z.number(),
});
export type MyVolunteerTime = z.infer<typeof MyVolunteerTime>;
