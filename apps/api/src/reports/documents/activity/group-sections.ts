import {
  type ActivityFacts,
  groupsOver,
  type GroupsSummary,
  monthWord,
  periodBefore,
  periodInWords,
  shortDateInWords,
  type Locale,
  type YearLine,
  yearLines,
  yearOfPeriod,
} from '@presence/domain';
import { ACTIVITY_TEXTS } from '../../texts/activity';
import type { ReportSection } from '../report-document';
import { chartOf, comparedSection, type Compared, toldCell } from './cells';

type Lines = { now: readonly YearLine[]; before: ReadonlyMap<string, YearLine> };

/** The parts of a calendar year in their order, each shown where it tells more than the whole. */
const PARTS = ['theme', 'branch', 'commune', 'format', 'group'] as const;

/** What the report says of groups: of other months than a calendar year, their months alone. */
export function groupSections(facts: ActivityFacts, language: Locale): ReportSection[] {
  const { period, now, before } = facts;
  const texts = ACTIVITY_TEXTS[language];
  const [mine, earlier] = [groupsOver(now, period), groupsOver(before, periodBefore(period))];
  if (!mine) return begunAndEnded(facts, language);
  const names = {
    now: periodInWords(period, language),
    before: periodInWords(periodBefore(period), language),
    language,
  };
  const lines = linesOf(facts, language);
  const isYear = yearOfPeriod(period) !== null;
  return [
    {
      ...comparedSection(texts.groups.title, totals(mine, earlier, language), names),
      words: isYear ? [] : [texts.groups.otherMonths],
    },
    months(lines, names),
    ...(isYear ? PARTS.flatMap((part) => partSection(part, lines, names)) : []),
    ...begunAndEnded(facts, language),
  ];
}

type Names = { now: string; before: string; language: Locale };

function linesOf({ now, before, period }: ActivityFacts, language: Locale): Lines {
  const isYear = yearOfPeriod(period) !== null;
  const wanted = (line: YearLine) =>
    line.part === 'month' ? line.name >= period.from && line.name <= period.until : isYear;
  return {
    now: now.years.flatMap((year) => yearLines(year, language)).filter(wanted),
    before: new Map(
      before.years
        .flatMap((year) => yearLines(year, language))
        .map((line) => [keyOf(line), line] as const),
    ),
  };
}

/** The same thing in another year; months of two years stand beside those a year before. */
const keyOf = ({ part, key, name }: YearLine): string =>
  part === 'month' ? `${Number(name.slice(0, 4)) + 1}${name.slice(4)}` : key;

function totals(now: GroupsSummary, before: GroupsSummary | null, language: Locale): Compared[] {
  const { table } = ACTIVITY_TEXTS[language];
  const number = (label: string, of: (groups: GroupsSummary) => number | undefined): Compared => [
    label,
    of(now) ?? '',
    (before && of(before)) ?? '',
  ];
  const people = (of: 'present' | 'firstTimers' | 'returning'): Compared => [
    table[of],
    toldCell(now[of], language),
    toldCell(before?.[of], language),
  ];
  return [
    number(table.groupCount, ({ groupCount }) => groupCount),
    number(table.held, ({ held }) => held),
    number(table.cancelled, ({ cancelled }) => cancelled),
    number(table.notHeld, ({ notHeld }) => notHeld),
    number(table.notEntered, ({ notEntered }) => notEntered),
    people('present'),
    people('firstTimers'),
    people('returning'),
    number(table.fill, ({ fill }) => fill),
    number(table.hours, ({ hours }) => hours),
  ].filter(([, mine, earlier]) => mine !== '' || earlier !== '');
}

function months({ now, before }: Lines, names: Names): ReportSection {
  const { groups, table } = ACTIVITY_TEXTS[names.language];
  const own = now.filter(({ part }) => part === 'month');
  const said = (line: YearLine) =>
    `${monthWord(Number(line.name.slice(5)), names.language)} ${line.name.slice(0, 4)}`;
  return {
    ...lineTable(
      groups.months,
      own.map((line) => ({ line, label: said(line) })),
      before,
      names,
    ),
    chart: chartOf(
      own.map((line) => ({
        label: said(line),
        now: line.people.present,
        before: before.get(line.name)?.people.present,
      })),
      { ...names, what: table.present },
    ),
  };
}

function partSection(
  part: (typeof PARTS)[number],
  { now, before }: Lines,
  names: Names,
): ReportSection[] {
  const { groups, table } = ACTIVITY_TEXTS[names.language];
  const own = now.filter((line) => line.part === part);
  if (own.length < (part === 'group' ? 1 : 2)) return [];
  const labelled = own.map((line) => ({ line, label: line.name || table.none }));
  return [
    {
      ...lineTable(groups[part], labelled, before, names),
      words: part === 'theme' ? [groups.themeWords] : [],
      ...(part === 'theme' && {
        chart: chartOf(
          labelled.map(({ line, label }) => ({
            label,
            now: line.people.present,
            before: before.get(line.key)?.people.present,
          })),
          { ...names, what: table.present },
        ),
      }),
    },
  ];
}

function lineTable(
  title: string,
  lines: readonly { line: YearLine; label: string }[],
  before: Lines['before'],
  { before: earlier, language }: Names,
): ReportSection {
  const { table } = ACTIVITY_TEXTS[language];
  const isMonths = lines[0]?.line.part === 'month';
  const filled = lines.some(({ line }) => line.fill !== undefined);
  const number = (name: string, width = 2) => ({ name, width, number: true });
  return {
    title,
    level: 3,
    words: [],
    columns: [
      { name: isMonths ? table.month : table.name, width: 4, number: false },
      ...[number(table.held), number(table.present), number(table.firstTimers)],
      ...(filled ? [number(table.fill)] : []),
      number(table.earlier(earlier)),
    ],
    rows: lines.map(({ line, label }) => [
      label,
      line.sessions.held,
      toldCell(line.people.present, language),
      toldCell(line.people.firstTimers, language),
      ...(filled ? [line.fill ?? ''] : []),
      toldCell(before.get(isMonths ? line.name : line.key)?.people.present, language),
    ]),
  };
}

function begunAndEnded({ begun, ended }: ActivityFacts, language: Locale): ReportSection[] {
  const { groups, table } = ACTIVITY_TEXTS[language];
  const rows = [
    ...begun.map((group) => ({ ...group, what: groups.begun })),
    ...ended.map((group) => ({ ...group, what: groups.ended })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  if (rows.length === 0) return [];
  return [
    {
      title: groups.begunAndEnded,
      level: 2,
      words: [groups.begunWords],
      columns: [
        { name: table.name, width: 6, number: false },
        { name: table.what, width: 3, number: false },
        { name: table.date, width: 3, number: false },
      ],
      rows: rows.map(({ name, what, date }) => [name, what, shortDateInWords(date, language)]),
    },
  ];
}
