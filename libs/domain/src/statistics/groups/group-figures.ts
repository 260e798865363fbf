import * as z from 'zod';
import { InseeCode } from '../../geography';
import { FORMATS, THEMES } from '../../groups/taxonomy';
import { Id } from '../../identity';
import { Month } from '../figures';

const count = z.int().min(0);

/**
 * What sessions that are over add up to. A session is held once its numbers are entered, `notHeld` where it was told
 * that it did not take place; `notEntered` are those of which neither is known. `hours` is what those who led them gave.
 *
 * The fill rate is `seated` of `seats`: those present at held sessions that had a capacity, with registration or without,
 * since a seat that was taken says little of who came. The capacity is that of the session where somebody took a seat at
 * it, which stays when the group's changes; else that of the group today.
 *
 * `registrations` are held sessions at which somebody took a seat, `registered` the seats that were still taken when they
 * began, `came` those present at them, whether they had a seat or not. `taken` of `offered` are the seats of those among
 * them that had a capacity.
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
  registrations: count,
  registered: count,
  came: count,
  taken: count,
  offered: count,
  hours: z.number().min(0),
});
export type GroupCounts = z.infer<typeof GroupCounts>;

/** What no session adds up to. */
export const NO_SESSIONS: GroupCounts = {
  held: 0,
  cancelled: 0,
  notHeld: 0,
  notEntered: 0,
  present: 0,
  firstTimers: 0,
  seats: 0,
  seated: 0,
  registrations: 0,
  registered: 0,
  came: 0,
  taken: 0,
  offered: 0,
  hours: 0,
};

/** The same of a period and of the same months a year earlier; null where nothing is known of these. */
const Compared = z.object({ now: GroupCounts, before: GroupCounts.nullable() });
/** Of one month: null before the first month in which a session was due, and for months to come. */
const ComparedMonth = z.object({
  month: Month,
  now: GroupCounts.nullable(),
  before: GroupCounts.nullable(),
});

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
  months: z.array(ComparedMonth),
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
