import {
  narrower,
  narrowestOfYear,
  yearLines,
  type Locale,
  type PublishedYear,
  type YearLine,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import { certificate } from '../sheets';
import { GROUP_SHEET_TEXTS } from '../texts/group-sheet';
import { SHEETS_TEXTS } from '../texts/sheets';

/**
 * Published years as a sheet: a line for the whole, each month, group, branch, theme, commune and format, beside those
 * present the year before where that year is in the sheet too. What is made of hidden counts says "secret", or "at
 * least" what is shown. The last line certifies how little can be found out.
 */
export function yearSheet(years: readonly PublishedYear[], language: Locale): CsvCell[][] {
  const { columns } = GROUP_SHEET_TEXTS[language];
  const lines = new Map(years.map((year) => [year.year, yearLines(year, language)]));
  const rows = years.flatMap(({ year }) => {
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

function cellsOf(year: string, line: YearLine, language: Locale): CsvCell[] {
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
