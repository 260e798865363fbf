import type { Locale } from '@presence/domain';

export type ReportCell = string | number;

/**
 * Bars, one for each line of the table that follows, which says the same numbers: `alt` is for those who do not see them.
 * A value is null where it is hidden or there is none; `words` stand at the end of the bar.
 */
export type ReportChart = {
  alt: string;
  legend: string;
  bars: { label: string; value: number | null; before: number | null; words: string }[];
};

/**
 * A part of a report: words, a chart, then a table. `width` is the share of a column; numbers stand at its right. One of
 * level 3 belongs to the one before it.
 */
export type ReportSection = {
  title: string;
  level?: 2 | 3;
  words: string[];
  chart?: ReportChart;
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
