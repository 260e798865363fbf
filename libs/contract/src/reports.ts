import * as z from 'zod';
import {
  ActivityDeclaration,
  ActivitySummary,
  AUTHORED_LOCALE,
  GemDeclaration,
  GemFacts,
  Id,
  Instant,
  LocalDate,
  LOCALES,
  Month,
} from '@presence/domain';

/** The language in which a report is made. */
export const ReportLanguageQuery = z.strictObject({
  language: z.enum(LOCALES).default(AUTHORED_LOCALE),
});
export type ReportLanguageQuery = z.infer<typeof ReportLanguageQuery>;

/** What is saved of a report: a draft may lack what is not known yet. */
export const GemReportDraft = GemDeclaration.strict();
export type GemReportDraft = z.infer<typeof GemReportDraft>;

/** Where the report of one GEM stands for a year. */
export const GemReportSummary = z.object({
  groupId: Id,
  groupName: z.string(),
  year: z.int(),
  begun: z.boolean(),
  sentAt: Instant.nullable(),
});
export type GemReportSummary = z.infer<typeof GemReportSummary>;

/**
 * The report of one GEM for a year: what it declares, and what Présence knows of it. Nothing saved yet, `version` is 0 and the
 * declaration is a proposal; `proposedFrom` is the year that it was taken from, null where there was none. `lastYear` are the
 * members that the year before declared. `today` is the date on which the association lives.
 */
export const GemReportView = GemReportSummary.omit({ begun: true }).extend({
  declaration: GemDeclaration,
  proposedFrom: z.int().nullable(),
  lastYear: GemDeclaration.pick({ memberCount: true, newMemberCount: true }).nullable(),
  facts: GemFacts,
  dueOn: LocalDate,
  today: LocalDate,
  version: z.int().min(0),
});
export type GemReportView = z.infer<typeof GemReportView>;

/** What is saved of the report of activities; all of it may be empty. */
export const ActivityReportDraft = ActivityDeclaration.strict();
export type ActivityReportDraft = z.infer<typeof ActivityReportDraft>;

const period = { from: Month, until: Month };

/** A period of which something is saved. */
export const ActivityReportSaved = z.object(period);
export type ActivityReportSaved = z.infer<typeof ActivityReportSaved>;

/**
 * The report of activities of whole months: what is said, and what Présence knows. Nothing saved yet, `version` is 0 and the
 * declaration is a proposal. `last` is the latest report saved of earlier months, whose words may be taken over. Files can
 * be made once the period is `closed`.
 */
export const ActivityReportView = z.object({
  ...period,
  declaration: ActivityDeclaration,
  last: z.object({ ...period, declaration: ActivityDeclaration }).nullable(),
  summary: ActivitySummary,
  closed: z.boolean(),
  version: z.int().min(0),
});
export type ActivityReportView = z.infer<typeof ActivityReportView>;
