import { FORMAT_LABELS, FORMATS, THEME_LABELS, THEMES } from '../../groups/taxonomy';
import type { Locale } from '../../identity';
import type { PublishedYear } from './published-year';
import { summedPeople, summedSeats } from './summed-people';

/** What a line of a published year is of. */
export type YearPart = 'whole' | 'month' | 'group' | 'branch' | 'theme' | 'commune' | 'format';

type Group = PublishedYear['groups'][number];
export type YearSessions = Pick<
  Group,
  'held' | 'cancelled' | 'notHeld' | 'notEntered' | 'seats' | 'hours'
>;

/**
 * A line of a published year. `key` tells that it is of the same thing in another year; `name` is empty for the whole and
 * for groups without a branch. `fill` is in whole per cent, of groups with a capacity; no month has it.
 */
export type YearLine = {
  key: string;
  part: YearPart;
  name: string;
  sessions: YearSessions;
  people: ReturnType<typeof summedPeople>;
  fill?: number;
  /** Seats taken at sessions with registration; absent of years that were told before seats were. */
  registered?: ReturnType<typeof summedSeats>;
};

/** People and seats of a line that was published as it is. */
export const told = (line: PublishedYear['whole']) => ({
  people: summedPeople([line]),
  registered: summedSeats([line]),
});

/**
 * A published year as lines: the whole, then each month, group, branch, theme, commune and format. Those of themes,
 * communes and formats, and all fill rates, are made of what is shown, so that they tell nothing more.
 */
export function yearLines(
  { groups, branches, months, whole }: PublishedYear,
  language: Locale,
): YearLine[] {
  const of = (part: YearPart, key: string, name: string, some: readonly Group[]): YearLine[] =>
    some.length === 0
      ? []
      : [
          {
            key: `${part} ${key}`,
            ...{ part, name },
            sessions: summedSessions(some),
            people: summedPeople(some),
            registered: summedSeats(some),
            fill: fillOf(some),
          },
        ];
  const communes = new Map(groups.map(({ inseeCode, communeName }) => [inseeCode, communeName]));
  const holding = (holds: (group: Group) => boolean) => groups.filter(holds);
  return [
    ...of('whole', '', '', groups).map((line) => ({ ...line, ...told(whole) })),
    ...months.map((month) => ({
      key: `month ${month.month.slice(5)}`,
      ...{ part: 'month' as const, name: month.month },
      sessions: month,
      ...told(month),
    })),
    ...groups.flatMap((group) => of('group', group.id, group.name, [group])),
    ...branches.flatMap(({ id, name, ...line }) =>
      of(
        'branch',
        id ?? '',
        name,
        holding(({ branchId }) => branchId === id),
      ).map((one) => ({ ...one, ...told(line) })),
    ),
    ...THEMES.flatMap((theme) =>
      of(
        'theme',
        theme,
        THEME_LABELS[theme][language],
        holding(({ themes }) => themes.includes(theme)),
      ),
    ),
    ...[...communes].flatMap(([code, name]) =>
      of(
        'commune',
        code,
        name,
        holding(({ inseeCode }) => inseeCode === code),
      ),
    ),
    ...FORMATS.flatMap((format) =>
      of(
        'format',
        format,
        FORMAT_LABELS[format][language],
        holding((group) => group.format === format),
      ),
    ),
  ];
}

/** Sessions of several lines, added up. */
export const summedSessions = (lines: readonly YearSessions[]): YearSessions => {
  const sum = (name: keyof YearSessions) => lines.reduce((all, line) => all + line[name], 0);
  return {
    held: sum('held'),
    cancelled: sum('cancelled'),
    notHeld: sum('notHeld'),
    notEntered: sum('notEntered'),
    seats: sum('seats'),
    hours: Math.round(10 * sum('hours')) / 10,
  };
};

function fillOf(groups: readonly Group[]): number | undefined {
  const shown = groups.filter(({ seats, present }) => seats > 0 && present !== null);
  const seats = shown.reduce((all, group) => all + group.seats, 0);
  const present = shown.reduce((all, group) => all + (group.present ?? 0), 0);
  return seats === 0 ? undefined : Math.round((100 * present) / seats);
}
