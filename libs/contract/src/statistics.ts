import * as z from 'zod';
import {
  Id,
  isPeriod,
  AUTHORED_LOCALE,
  LOCALES,
  Month,
  decimal,
  inAddress,
} from '@presence/domain';

const period = { from: Month, until: Month };
const language = z.enum(LOCALES).default(AUTHORED_LOCALE);
const impossible = { error: 'PERIOD_INVALID', path: ['until'] };

/** Whole months, both included; five years at most. */
export const FiguresQuery = z.strictObject(period).refine(isPeriod, impossible);
export type FiguresQuery = z.infer<typeof FiguresQuery>;

/** The same with the language of the headings, and one branch alone where it is named: `none` is of people without one. */
export const FiguresFileQuery = z
  .strictObject({ ...period, language, branchId: z.union([z.literal('none'), Id]).optional() })
  .refine(isPeriod, impossible);
export type FiguresFileQuery = z.infer<typeof FiguresFileQuery>;

/** Volunteer time for the accounts; `hourlyValue` in euros. */
export const VolunteerTimeQuery = z
  .strictObject({
    ...period,
    language,
    hourlyValue: inAddress(decimal(0, 200)).default(0),
  })
  .refine(isPeriod, impossible);
export type VolunteerTimeQuery = z.infer<typeof VolunteerTimeQuery>;
