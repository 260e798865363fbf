import {
  FORMAT_LABELS,
  FORMATS,
  narrower,
  narrowestOfYear,
  summedPeople,
  THEME_LABELS,
  THEMES,
  type Locale,
  type PublishedYear,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';
import { certificate } from '../sheets';
import { GROUP_SHEET_TEXTS } from '../texts/group-sheet';
import { SHEETS_TEXTS } from '../texts/sheets';

type Group = PublishedYear['groups'][number];
type Sessions = Pick<Group, 'held' | 'cancelled' | 'notHeld' | 'notEntered' | 'seats' | 'hours'>;
type Summed = ReturnType<typeof summedPeople>;
/** A line of a sheet before it has words: `key` tells that it is of the same thing in another year. */
type Line = {
  key: string;
  part: string;
  name: string;
  sessions: Sessions;
  people: Summed;
  fill?: number;
};

/**
 * Published years as a sheet: a line for the whole, each month, group, branch, theme, commune and format, beside those
 * present the year before where that year is in the sheet too. What is made of hidden counts says "secret", or "at
 * least" what is shown. The last line certifies how little can be found out.
 */
export function yearSheet(years: readonly PublishedYear[], language: Locale): CsvCell[][] {
  const { columns } = GROUP_SHEET_TEXTS[language];
  const lines = new Map(years.map((year) => [year.year, linesOf(year, language)]));
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

function linesOf(year: PublishedYear, language: Locale): Line[] {
  const { parts } = GROUP_SHEET_TEXTS[language];
  const { none } = SHEETS_TEXTS[language].words;
  const { groups, branches, months, whole } = year;
  const over = (
    part: keyof typeof parts,
    key: string,
    name: string,
    some: readonly Group[],
  ): Line[] =>
    some.length === 0
      ? []
      : [
          {
            key: `${part} ${key}`,
            part: parts[part],
            name,
            sessions: summedSessions(some),
            people: summedPeople(some),
            fill: fillOf(some),
          },
        ];
  const communes = new Map(groups.map(({ inseeCode, communeName }) => [inseeCode, communeName]));
  return [
    ...over('whole', '', '', groups).map((line) => ({ ...line, people: summedPeople([whole]) })),
    ...months.map(({ month, ...line }) => ({
      key: `month ${month.slice(5)}`,
      part: parts.month,
      name: month,
      sessions: line,
      people: summedPeople([line]),
    })),
    ...groups.flatMap((group) => over('group', group.id, group.name, [group])),
    ...branches.flatMap(({ id, name, ...people }) =>
      over(
        'branch',
        id ?? '',
        name || none,
        groups.filter(({ branchId }) => branchId === id),
      ).map((line) => ({ ...line, people: summedPeople([people]) })),
    ),
    ...THEMES.flatMap((theme) =>
      over(
        'theme',
        theme,
        THEME_LABELS[theme][language],
        groups.filter(({ themes }) => themes.includes(theme)),
      ),
    ),
    ...[...communes].flatMap(([code, name]) =>
      over(
        'commune',
        code,
        name,
        groups.filter(({ inseeCode }) => inseeCode === code),
      ),
    ),
    ...FORMATS.flatMap((format) =>
      over(
        'format',
        format,
        FORMAT_LABELS[format][language],
        groups.filter((group) => group.format === format),
      ),
    ),
  ];
}

function cellsOf(year: string, line: Line, language: Locale): CsvCell[] {
  const { held, cancelled, notHeld, notEntered, hours } = line.sessions;
  const { present, firstTimers, returning } = line.people;
  return [
    year,
    line.part,
    line.name,
    held,
    cancelled,
    notHeld,
    notEntered,
    peopleCell(present, language),
    peopleCell(firstTimers, language),
    peopleCell(returning, language),
    line.fill ?? null,
    Math.round(10 * hours) / 10,
  ];
}

function peopleCell({ atLeast, exact }: Summed['present'], language: Locale): CsvCell {
  if (exact) return atLeast;
  return atLeast === 0
    ? SHEETS_TEXTS[language].words.secret
    : GROUP_SHEET_TEXTS[language].atLeast(atLeast);
}

const summedSessions = (groups: readonly Group[]): Sessions => {
  const sum = (name: keyof Sessions) => groups.reduce((all, group) => all + group[name], 0);
  return {
    held: sum('held'),
    cancelled: sum('cancelled'),
    notHeld: sum('notHeld'),
    notEntered: sum('notEntered'),
    seats: sum('seats'),
    hours: sum('hours'),
  };
};

/** Of groups with a capacity whose presence is shown: made of what is shown, it tells nothing more. In whole per cent. */
function fillOf(groups: readonly Group[]): number | undefined {
  const shown = groups.filter(({ seats, present }) => seats > 0 && present !== null);
  const seats = shown.reduce((all, group) => all + group.seats, 0);
  const present = shown.reduce((all, group) => all + (group.present ?? 0), 0);
  return seats === 0 ? undefined : Math.round((100 * present) / seats);
}
