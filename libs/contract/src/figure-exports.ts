import * as z from 'zod';
import {
  AUTHORED_LOCALE,
  Id,
  Instant,
  isPeriod,
  LOCALES,
  Month,
  REPORT_FORMATS,
  Year,
} from '@presence/domain';
import { GROUP_FILTER } from './statistics';

/** The most years in one file. */
export const MOST_YEARS = 5;

const file = {
  id: Id,
  format: z.enum(['xlsx', 'csv']),
  language: z.enum(LOCALES).default(AUTHORED_LOCALE),
};
const years = { from: Year, until: Year };
const isYears = ({ from, until }: { from: Year; until: Year }) =>
  from <= until && Number(until) - Number(from) < MOST_YEARS;
const impossible = { error: 'PERIOD_INVALID', path: ['until'] };

/** Closed calendar years of groups, both included: of all, or of those that a filter names. */
const GroupYears = z
  .strictObject({
    kind: z.literal('GROUP_YEARS'),
    ...file,
    ...years,
    groups: z.strictObject(GROUP_FILTER).default({}),
  })
  .refine(isYears, impossible);

/** The same from September to August, each named by the year in which it begins: of the whole association. */
const SchoolYears = z
  .strictObject({ kind: z.literal('SCHOOL_YEARS'), ...file, ...years })
  .refine(isYears, impossible);

/** Closed months of home support, both included; one branch alone where it is named: `none` is of people without one. */
const HomeSupport = z
  .strictObject({
    kind: z.literal('HOME_SUPPORT'),
    ...file,
    from: Month,
    until: Month,
    branchId: GROUP_FILTER.branchId,
  })
  .refine(isPeriod, impossible);

/** The report of activities of closed months, both included, with the words that are saved. */
const ActivityReport = z
  .strictObject({
    kind: z.literal('ACTIVITY_REPORT'),
    ...file,
    format: z.enum(REPORT_FORMATS),
    from: Month,
    until: Month,
  })
  .refine(isPeriod, impossible);

/** A file of what is published that is asked for. */
export const FigureExportDraft = z.discriminatedUnion('kind', [
  GroupYears,
  SchoolYears,
  HomeSupport,
  ActivityReport,
]);
export type FigureExportDraft = z.infer<typeof FigureExportDraft>;

export const EXPORT_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** A file on its way, in so many steps, or ready until it expires. `asked` begins it anew. */
export const FigureExportView = z.object({
  id: Id,
  asked: FigureExportDraft,
  state: z.enum(EXPORT_STATES),
  steps: z.int(),
  stepsDone: z.int(),
  createdAt: Instant,
  expiresAt: Instant,
});
export type FigureExportView = z.infer<typeof FigureExportView>;

/** A calendar year of groups that may be exported. `told`: it was published before, and changes no more. */
export const ExportableYear = z.object({ year: Year, told: z.boolean(), notEntered: z.int() });
export type ExportableYear = z.infer<typeof ExportableYear>;
