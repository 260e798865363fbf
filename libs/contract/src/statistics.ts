import * as z from 'zod';
import {
  Id,
  isPeriod,
  AUTHORED_LOCALE,
  FORMATS,
  InseeCode,
  LOCALES,
  Month,
  THEMES,
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

/** Those groups alone that are asked about; a branch `none` is of groups without one. */
export const GROUP_FILTER = {
  branchId: z.union([z.literal('none'), Id]).optional(),
  groupId: Id.optional(),
  theme: z.enum(THEMES).optional(),
  format: z.enum(FORMATS).optional(),
  inseeCode: InseeCode.optional(),
};

/** Figures of groups over whole months. */
export const GroupFiguresQuery = z
  .strictObject({ ...period, ...GROUP_FILTER })
  .refine(isPeriod, impossible);
export type GroupFiguresQuery = z.infer<typeof GroupFiguresQuery>;
