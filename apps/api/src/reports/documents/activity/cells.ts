import { type Locale, numberInWords, toldInWords } from '@presence/domain';
import { ACTIVITY_TEXTS } from '../../texts/activity';
import type { ReportCell, ReportChart, ReportSection } from '../report-document';

type ToldSum = Parameters<typeof toldInWords>[0];

/** A number in a cell: itself, "at least" what is shown, or that it is secret; empty where there is none. */
export function toldCell(sum: ToldSum | undefined | null, language: Locale): ReportCell {
  if (!sum) return '';
  return sum.exact ? sum.atLeast : toldInWords(sum, language);
}

/** One published number: null is hidden. */
export const shownSum = (shown: number | null): ToldSum => ({
  atLeast: shown ?? 0,
  exact: shown !== null,
});

type Bar = { label: string; now: ToldSum | undefined; before?: ToldSum };

/** How high a bar is: what is shown, be it only a part; none where nothing is. */
const heightOf = (sum: ToldSum | undefined): number | null =>
  sum && (sum.exact || sum.atLeast > 0) ? sum.atLeast : null;

/** Bars of this period, beside thin ones of the period before where it is told. */
export function chartOf(
  bars: readonly Bar[],
  { what, now, before, language }: { what: string; now: string; before: string; language: Locale },
): ReportChart | undefined {
  const { chart, table } = ACTIVITY_TEXTS[language];
  const drawn = bars.map((bar) => ({
    label: bar.label,
    value: heightOf(bar.now),
    before: heightOf(bar.before),
    words: bar.now ? toldInWords(bar.now, language) : table.nothing,
  }));
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || drawn.length < 2) return undefined;
  const highest = drawn.reduce((best, bar) => ((bar.value ?? 0) > (best.value ?? 0) ? bar : best));
  const top =
    highest.value === null ? chart.noneShown : chart.highest(highest.label, highest.words);
  const beside = drawn.some((bar) => bar.before !== null);
  return {
    alt: chart.alt(what, first.label, last.label, top),
    legend: beside ? chart.legend(now, before) : chart.only(now),
    bars: drawn,
  };
}

/** A part that is words alone; none where nothing was said. An empty line parts two paragraphs. */
export const wordsSection = (title: string, text: string): ReportSection[] =>
  text === '' ? [] : [{ title, words: text.split(/\n+/), columns: [], rows: [] }];

/** A measure beside the same of the period before. */
export type Compared = [label: string, now: ReportCell, before: ReportCell];

export const comparedSection = (
  title: string,
  rows: readonly Compared[],
  { now, before, language }: { now: string; before: string; language: Locale },
): ReportSection => ({
  title,
  words: [],
  columns: [
    { name: ACTIVITY_TEXTS[language].table.measure, width: 6, number: false },
    { name: now, width: 3, number: true },
    { name: before, width: 3, number: true },
  ],
  rows: rows.map((row) => [...row]),
});

export const inHours = (hours: number, language: Locale): string => numberInWords(hours, language);
