import * as z from 'zod';
import { InseeCode } from '../../geography';
import { FORMATS, THEMES } from '../../groups/taxonomy';
import { Id } from '../../identity';
import { Month } from '../figures';

const count = z.int().min(0);

/**
 * What sessions that are over add up to. A session is held once its numbers are entered, `notHeld` where it was told
 * that it did not take place; `notEntered` are those of which neither is known. `seats` and `seated` are of held sessions whose group has a capacity, and `hours` what those who led
 * them gave.
 */
export const GroupCounts = z.object({
  held: count,
  cancelled: count,
  notHeld: count,
  notEntered: count,
  present: count,
  firstTimers: count,
  seats: count,
  seated: count,
  hours: z.number().min(0),
});
export type GroupCounts = z.infer<typeof GroupCounts>;

/** The same of a period and of the same months a year earlier. */
const Compared = z.object({ now: GroupCounts, before: GroupCounts });

/** What figures tell groups apart by. */
export const GroupFacts = z.object({
  id: Id,
  name: z.string(),
  branchId: Id.nullable(),
  themes: z.array(z.enum(THEMES)),
  format: z.enum(FORMATS),
  inseeCode: InseeCode,
  communeName: z.string(),
  archived: z.boolean(),
});
export type GroupFacts = z.infer<typeof GroupFacts>;

/** The figures of an association's groups over a period, for those who read each session's numbers elsewhere: nothing is hidden. */
export const GroupFigures = z.object({
  from: Month,
  until: Month,
  total: Compared,
  months: z.array(Compared.extend({ month: Month })),
  groups: z.array(Compared.extend({ id: Id, name: z.string() })),
  branches: z.array(Compared.extend({ id: Id.nullable(), name: z.string() })),
  themes: z.array(Compared.extend({ theme: z.enum(THEMES) })),
  communes: z.array(Compared.extend({ inseeCode: InseeCode, name: z.string() })),
  formats: z.array(Compared.extend({ format: z.enum(FORMATS) })),
  /** What a reader may choose among, whatever is chosen. */
  choices: z.object({
    groups: z.array(z.object({ id: Id, name: z.string() })),
    branches: z.array(z.object({ id: Id.nullable(), name: z.string() })),
    communes: z.array(z.object({ inseeCode: InseeCode, name: z.string() })),
  }),
});
export type GroupFigures = z.infer<typeof GroupFigures>;
