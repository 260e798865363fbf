import * as z from 'zod';
import { whole } from '../../identity';
import { WEEKDAYS } from '../../time/days';
import { issue, listOf } from './planning-fields';

const DayOfWeek = z.enum(WEEKDAYS, issue('REQUIRED'));
const DayOfMonth = z.union([whole(1, 31), z.literal(-1)], issue('NUMBER_INVALID'));
const Nth = z.literal([1, 2, 3, 4, 5, -1], issue('NUMBER_INVALID'));

/** Which days a rule gives, before added and excluded dates. */
export const Pattern = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('ONCE') }),
    z.object({ kind: z.literal('WEEKLY'), every: whole(1, 52), weekdays: listOf(DayOfWeek, 1, 7) }),
    z.object({
      kind: z.literal('MONTHLY_BY_DATE'),
      every: whole(1, 12),
      days: listOf(DayOfMonth, 1, 31),
    }),
    z.object({
      kind: z.literal('MONTHLY_BY_WEEKDAY'),
      every: whole(1, 12),
      positions: listOf(z.object({ nth: Nth, weekday: DayOfWeek }), 1, 12),
    }),
    z.object({ kind: z.literal('DATES') }),
  ],
  issue('REQUIRED'),
);
export type Pattern = z.infer<typeof Pattern>;
