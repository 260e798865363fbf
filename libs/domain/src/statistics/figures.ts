import * as z from 'zod';
import { Id } from '../identity';

/** A calendar month YYYY-MM. */
export const Month = z.string({ error: 'REQUIRED' }).regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'DATE_IMPOSSIBLE' });
export type Month = z.infer<typeof Month>;

/** What came of planned contacts, as figures count it; together they are all that were planned. */
export const CONTACT_CLASSES = ['HELD', 'UNANSWERED', 'DECLINED', 'WITHOUT_OUTCOME'] as const;
export type ContactClass = (typeof CONTACT_CLASSES)[number];

/** How many different volunteers a person saw or heard in three months: one, two, three, more. */
export const FACES = ['ONE', 'TWO', 'THREE', 'MORE'] as const;

/** How much of what they offer volunteers are given: nothing in four weeks, up to 85 % of their cap, more. */
export const LOADS = ['IDLE', 'USUAL', 'OVERLOADED'] as const;

/** A number that may be hidden because it is small. */
const Shown = z.number().nullable();

/** A figure over several months: what is shown adds up to `atLeast`; not exact where a month is hidden. */
const OverPeriod = z.object({ atLeast: z.number(), exact: z.boolean() });

const measures = <T extends z.ZodType>(one: T) => ({
  planned: one, HELD: one, UNANSWERED: one, DECLINED: one, WITHOUT_OUTCOME: one, caseload: one, hours: one, kilometres: one,
});

/** One branch (or, `branchId` null and `whole`, the association) in one month. `caseload`: different people reached. */
export const MonthLine = z.object({ month: Month, branchId: Id.nullable(), whole: z.boolean(), ...measures(Shown) });
export type MonthLine = z.infer<typeof MonthLine>;

/** The measures that months add up; people do not, since one may be counted in several. */
export const MEASURES = ['planned', 'HELD', 'UNANSWERED', 'DECLINED', 'WITHOUT_OUTCOME', 'hours', 'kilometres'] as const;
export type Measure = (typeof MEASURES)[number];

/** What may be published of an association's home support over whole months, small counts hidden. */
export const Figures = z.object({
  from: Month,
  until: Month,
  smallest: z.int(),
  branches: z.array(z.object({ id: Id.nullable(), name: z.string() })),
  lines: z.array(MonthLine),
  totals: z.array(z.object({ branchId: Id.nullable(), whole: z.boolean(), ...measures(OverPeriod) }).omit({ caseload: true })),
  /** People by how many faces they met in the three months that end with `until`. */
  faces: z.array(z.object({ branchId: Id.nullable(), whole: z.boolean(), ONE: Shown, TWO: Shown, THREE: Shown, MORE: Shown, people: Shown })),
  loads: z.object({ IDLE: Shown, USUAL: Shown, OVERLOADED: Shown, volunteers: Shown }),
  /** From the referral to the first contact held, of people first reached in the period, in months with enough of them. */
  waiting: z.object({ people: Shown, medianDays: Shown }),
});
export type Figures = z.infer<typeof Figures>;
