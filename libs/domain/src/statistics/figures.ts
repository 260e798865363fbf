import * as z from 'zod';
import { Id } from '../identity';

/** A calendar month YYYY-MM of this century. */
export const Month = z
  .string({ error: 'REQUIRED' })
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'DATE_IMPOSSIBLE' });
export type Month = z.infer<typeof Month>;

/** The most months that one reading of the figures covers: five years. */
export const MOST_MONTHS = 60;

/** Whole months in order, both included, `MOST_MONTHS` at most. */
export function isPeriod({ from, until }: { from: Month; until: Month }): boolean {
  const count = (month: Month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  return from <= until && count(until) - count(from) < MOST_MONTHS;
}

/** What came of planned contacts, as figures count it; together they are all that were planned. */
export const CONTACT_CLASSES = ['HELD', 'UNANSWERED', 'DECLINED', 'WITHOUT_OUTCOME'] as const;
export type ContactClass = (typeof CONTACT_CLASSES)[number];

/** How many different volunteers somebody met in three months: one, two, three, more. */
export const FACES = ['ONE', 'TWO', 'THREE', 'MORE'] as const;

/** How much of what they offer volunteers were given in a month: nothing, up to 85 % of their cap, more. */
export const LOADS = ['IDLE', 'USUAL', 'OVERLOADED'] as const;

/** A number that may be hidden because it is small. */
const Shown = z.number().nullable();

/** A figure over several months: what is shown adds up to `atLeast`; not exact where a month is hidden. */
const OverPeriod = z.object({ atLeast: z.number(), exact: z.boolean() });

/** Days from the referral to the first contact held, in the middle of those first reached; absent where nobody was. */
const MedianDays = Shown.optional();

/** One branch in one month or, `branchId` null and `whole`, the association. */
export const MonthLine = z.object({
  month: Month,
  branchId: Id.nullable(),
  whole: z.boolean(),
  planned: Shown,
  HELD: Shown,
  UNANSWERED: Shown,
  DECLINED: Shown,
  WITHOUT_OUTCOME: Shown,
  hours: Shown,
  kilometres: Shown,
  /** Different people reached in the month, and among them those who met so many faces in the three months that end with it. */
  caseload: Shown,
  ONE: Shown,
  TWO: Shown,
  THREE: Shown,
  MORE: Shown,
  medianDays: MedianDays,
  /** Volunteers who were there all month, and among them those with such a load. */
  volunteers: Shown,
  IDLE: Shown,
  USUAL: Shown,
  OVERLOADED: Shown,
});
export type MonthLine = z.infer<typeof MonthLine>;

/** What was published of a month, as it is kept: its lines and, of those whose median is shown, the days behind it, which periods join. */
export const PublishedMonth = z.object({
  month: Month,
  /** Cells under it were hidden when the month was first told. */
  smallest: z.int(),
  /** The branches there were, by the names they had. */
  branches: z.array(z.object({ id: Id.nullable(), name: z.string() })),
  lines: z.array(MonthLine),
  waits: z.array(z.object({ branchId: Id.nullable(), whole: z.boolean(), days: z.array(z.int()) })),
});
export type PublishedMonth = z.infer<typeof PublishedMonth>;

/** The measures that months add up; people do not, since one may be counted in several. */
export const MEASURES = [
  'planned',
  'HELD',
  'UNANSWERED',
  'DECLINED',
  'WITHOUT_OUTCOME',
  'hours',
  'kilometres',
] as const;
export type Measure = (typeof MEASURES)[number];

const totals = {
  planned: OverPeriod,
  HELD: OverPeriod,
  UNANSWERED: OverPeriod,
  DECLINED: OverPeriod,
  WITHOUT_OUTCOME: OverPeriod,
  hours: OverPeriod,
  kilometres: OverPeriod,
};

/** What may be published of an association's home support over closed months, small counts hidden. */
export const Figures = z.object({
  from: Month,
  until: Month,
  /** The last month that is counted: later ones of the period have no line yet. */
  closedUntil: Month,
  /** The first month with a contact: of earlier ones nothing is known. Null while there was none. */
  since: Month.nullable(),
  smallest: z.int(),
  branches: z.array(z.object({ id: Id.nullable(), name: z.string() })),
  lines: z.array(MonthLine),
  totals: z.array(
    z.object({ branchId: Id.nullable(), whole: z.boolean(), ...totals, medianDays: MedianDays }),
  ),
});
export type Figures = z.infer<typeof Figures>;
