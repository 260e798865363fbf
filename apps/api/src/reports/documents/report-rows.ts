import type { CsvCell } from '@presence/formats';
import type { ReportDocument, ReportSection } from './report-document';

const BLANK: CsvCell[] = [];

const sectionRows = ({ title, words, columns, rows }: ReportSection): CsvCell[][] => [
  BLANK,
  [title],
  ...words.map((text) => [text]),
  ...(rows.length > 0 ? [columns.map(({ name }) => name), ...rows] : []),
];

/** A report as the rows of a sheet: what opens it, each part with its table, and its sources. */
export const reportRows = (report: ReportDocument): CsvCell[][] => [
  [report.title],
  [report.subject],
  ...report.opening.map((text) => [text]),
  ...report.sections.flatMap(sectionRows),
  BLANK,
  ...report.closing.map((text) => [text]),
];
