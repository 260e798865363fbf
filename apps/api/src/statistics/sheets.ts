import {
  CONTACT_CLASSES,
  FACES,
  LOADS,
  type Figures,
  type Interval,
  type Locale,
  type MonthLine,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import { SHEETS_TEXTS } from './texts/sheets';

type Column = Exclude<keyof MonthLine, 'month' | 'branchId' | 'whole'>;

const COLUMNS: readonly Column[] = [
  'planned',
  ...CONTACT_CLASSES,
  'hours',
  'kilometres',
  'medianDays',
  'caseload',
  ...FACES,
  'volunteers',
  ...LOADS,
];

/**
 * The figures as a sheet: a line for each month and branch, or for each month of one branch (`none`: of people without
 * one). A hidden cell says "secret"; an empty one that there was nobody to measure. The last line certifies how little
 * can be found out about what is hidden (`narrowest`), by whoever holds all branches too.
 */
export function figuresTable(
  { lines, branches }: Figures,
  narrowest: Interval | undefined,
  language: Locale,
  only?: string,
): CsvCell[][] {
  const { columns, words } = SHEETS_TEXTS[language];
  const branch = ({ whole, branchId }: MonthLine) =>
    whole ? words.whole : (branches.find(({ id }) => id === branchId)?.name ?? '') || words.none;
  const asked = lines.filter(
    ({ whole, branchId }) => only === undefined || (!whole && (branchId ?? 'none') === only),
  );
  const cell = (figure: number | null | undefined): CsvCell =>
    figure === undefined ? null : (figure ?? words.secret);
  const head = [words.month, words.branch, ...COLUMNS.map((column) => columns[column])];
  return [
    head,
    ...asked.map((line) => [
      line.month,
      branch(line),
      ...COLUMNS.map((column) => cell(line[column])),
    ]),
    [certificate(narrowest, language)],
  ];
}

/** What a sheet says of the narrowest interval in which a reader can place a number that it hides. */
export function certificate(narrowest: Interval | undefined, language: Locale): string {
  const { nothingHidden, between, noLess } = SHEETS_TEXTS[language].certificates;
  if (!narrowest) return nothingHidden;
  const { low, high } = narrowest;
  return high === null ? noLess(low) : between(low, high);
}
