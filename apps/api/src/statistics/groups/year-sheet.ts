import {
  narrower,
  narrowestOfYear,
  schoolYearLines,
  selectedLines,
  yearLines,
  type GroupFilter,
  type Locale,
  type PartLine,
  type PublishedYear,
  type Year,
  type YearLine,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import { certificate } from '../sheets';
import { GROUP_SHEET_TEXTS } from '../texts/group-sheet';
import { SHEETS_TEXTS } from '../texts/sheets';

/** Published years as a sheet, of the groups that a filter names; of all where it names none. */
export const yearSheet = (
  years: readonly PublishedYear[],
  language: Locale,
  filter: GroupFilter = {},
): CsvCell[][] => {
  const linesOf = (year: PublishedYear) =>
    Object.keys(filter).length > 0
      ? selectedLines(year, filter, language)
      : yearLines(year, language);
  const told = years.map((year) => ({ year: year.year, lines: linesOf(year) }));
  return sheetOf(told, years, language);
};

/** The same of years from September to August, each named by the one in which it begins. */
export const schoolYearSheet = (
  years: readonly PublishedYear[],
  begins: readonly Year[],
  language: Locale,
): CsvCell[][] => {
  const told = begins.map((year) => ({ year, lines: schoolYearLines(years, year) }));
  return sheetOf(told, years, language);
};

/**
 * Published years as a sheet: a line for the whole, each month, group, branch, theme, commune and format, beside those
 * present the year before where that year is in the sheet too. What is made of hidden counts says "secret", or "at
 * least" what is shown. The last line certifies how little can be found out by whoever holds all of these years, also
 * where the sheet is of a part of them.
 */
function sheetOf(
  told: readonly { year: Year; lines: readonly PartLine[] }[],
  years: readonly PublishedYear[],
  language: Locale,
): CsvCell[][] {
  const { columns } = GROUP_SHEET_TEXTS[language];
  const lines = new Map(told.map((one) => [one.year, one.lines]));
  const rows = told.flatMap(({ year }) => {
    const before = lines.get(String(Number(year) - 1));
    return (lines.get(year) ?? []).map((line) => {
      const same = before?.find(({ key }) => key === line.key);
      return [
        ...cellsOf(year, line, language),
        same ? peopleCell(same.people.present, language) : null,
      ];
    });
  });
  const narrowest = years.map(narrowestOfYear).reduce(narrower, undefined);
  return [Object.values(columns), ...rows, [certificate(narrowest, language)]];
}

function cellsOf(year: string, line: PartLine, language: Locale): CsvCell[] {
  const { held, cancelled, notHeld, notEntered, hours } = line.sessions;
  const { present, firstTimers, returning } = line.people;
  const name = line.part === 'branch' ? line.name || SHEETS_TEXTS[language].words.none : line.name;
  return [
    year,
    GROUP_SHEET_TEXTS[language].parts[line.part],
    name,
    held,
    cancelled,
    notHeld,
    notEntered,
    peopleCell(present, language),
    peopleCell(firstTimers, language),
    peopleCell(returning, language),
    line.registered ? peopleCell(line.registered, language) : null,
    line.fill ?? null,
    hours,
  ];
}

function peopleCell({ atLeast, exact }: YearLine['people']['present'], language: Locale): CsvCell {
  if (exact) return atLeast;
  return atLeast === 0
    ? SHEETS_TEXTS[language].words.secret
    : GROUP_SHEET_TEXTS[language].atLeast(atLeast);
}
