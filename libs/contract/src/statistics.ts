import * as z from 'zod';
import { Id, isPeriod, FORMATS, InseeCode, Month, THEMES } from '@presence/domain';

const period = { from: Month, until: Month };
const impossible = { error: 'PERIOD_INVALID', path: ['until'] };

/** Whole months, both included; five years at most. */
export const FiguresQuery = z.strictObject(period).refine(isPeriod, impossible);
export type FiguresQuery = z.infer<typeof FiguresQuery>;

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
