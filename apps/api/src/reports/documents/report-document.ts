import type { Locale } from '@presence/domain';

export type ReportCell = string | number;

/** A part of a report: words, then a table. `width` is the share of a column; numbers stand at its right. */
export type ReportSection = {
  title: string;
  words: string[];
  columns: { name: string; width: number; number: boolean }[];
  rows: ReportCell[][];
};

/** A report as it is said, whatever file it becomes. All of it is plain text. */
export type ReportDocument = {
  language: Locale;
  title: string;
  subject: string;
  author: string;
  opening: string[];
  sections: ReportSection[];
  closing: string[];
};
