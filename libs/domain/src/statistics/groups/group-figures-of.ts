import { FORMATS, THEMES, type Format, type Theme } from '../../groups/taxonomy';
import type { Id } from '../../identity';
import type { Month } from '../figures';
import { monthsBetween, monthsLater } from '../months';
import { NO_SESSIONS, type GroupCounts, type GroupFacts, type GroupFigures } from './group-figures';

/** Counts of one month of the period (`groupId` null) or of one group (`month` null), in it or a year before it. */
export type GroupCounted = GroupCounts & {
  side: 'now' | 'before';
  month: Month | null;
  groupId: Id | null;
};

/** Which groups are asked about; what is absent asks about all, a branch `null` about those without one. */
export type GroupFilter = {
  groupId?: Id;
  branchId?: Id | null;
  theme?: Theme;
  format?: Format;
  inseeCode?: string;
};

type Counted = {
  from: Month;
  until: Month;
  /** All groups of the association; those that a filter leaves out have no counts. */
  groups: readonly GroupFacts[];
  branches: readonly { id: Id; name: string }[];
  counted: readonly GroupCounted[];
  /** The first month in which a session of the groups asked about was due; null where none ever was. */
  since: Month | null;
  /** The month that is running. */
  thisMonth: Month;
};

/** Whether a filter asks about the group. */
export const isAsked = (group: Omit<GroupFacts, 'archived'>, filter: GroupFilter): boolean =>
  (filter.groupId === undefined || filter.groupId === group.id) &&
  (filter.branchId === undefined || filter.branchId === group.branchId) &&
  (filter.theme === undefined || group.themes.includes(filter.theme)) &&
  (filter.format === undefined || filter.format === group.format) &&
  (filter.inseeCode === undefined || filter.inseeCode === group.inseeCode);

/**
 * The figures of groups out of counts by month and counts by group. A group counts in each of its themes, so that
 * themes add up to more than the whole. Lines in which no session was due in either year are left out; what is not known,
 * since nobody counted yet or the month is to come, is null and not nought.
 */
export function groupFiguresOf(
  { from, until, groups, branches, counted, since, thisMonth }: Counted,
  filter: GroupFilter = {},
): GroupFigures {
  const ofGroups = bySide(counted, ({ groupId }) => groupId);
  const ofMonths = bySide(counted, ({ month }) => month);
  const asked = groups.filter((group) => isAsked(group, filter));
  const over = (some: readonly GroupFacts[]) => {
    const side = (name: GroupCounted['side']) =>
      sumOf(some.flatMap(({ id }) => ofGroups[name].get(id) ?? []));
    const before = side('before');
    return { now: side('now'), before: isDue(before) ? before : null };
  };
  const inMonth = (side: Map<string, GroupCounts>, month: Month, lived: Month) =>
    since !== null && since <= lived && lived <= thisMonth
      ? (side.get(month) ?? NO_SESSIONS)
      : null;
  const parts = <Part extends object>(
    them: readonly Part[],
    holds: (part: Part, group: GroupFacts) => boolean,
  ) =>
    them
      .map((part) => ({ ...part, ...over(asked.filter((group) => holds(part, group))) }))
      .filter(({ now, before }) => isDue(now) || before !== null);
  const allBranches = [...branches, { id: null, name: '' }].filter(({ id }) =>
    groups.some(({ branchId }) => branchId === id),
  );
  const communes = [
    ...new Map(groups.map(({ inseeCode, communeName: name }) => [inseeCode, name])).entries(),
  ]
    .map(([inseeCode, name]) => ({ inseeCode, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return {
    from,
    until,
    total: over(asked),
    months: monthsBetween(from, until).map((month) => ({
      month,
      now: inMonth(ofMonths.now, month, month),
      before: inMonth(ofMonths.before, month, monthsLater(month, -12)),
    })),
    groups: parts(
      asked.map(({ id, name }) => ({ id, name })),
      (part, { id }) => id === part.id,
    ),
    branches: parts(allBranches, (part, { branchId }) => branchId === part.id),
    themes: parts(
      THEMES.map((theme) => ({ theme })),
      ({ theme }, { themes }) => themes.includes(theme),
    ),
    communes: parts(communes, (part, { inseeCode }) => inseeCode === part.inseeCode),
    formats: parts(
      FORMATS.map((format) => ({ format })),
      (part, { format }) => format === part.format,
    ),
    choices: {
      groups: groups.map(({ id, name }) => ({ id, name })),
      branches: allBranches,
      communes,
    },
  };
}

/** Those present for each seat there was, at held sessions with a capacity; undefined where none had one. */
export const fillRate = ({
  seated,
  seats,
}: Pick<GroupCounts, 'seated' | 'seats'>): number | undefined =>
  seats === 0 ? undefined : seated / seats;

/** The share of seats that were taken beforehand; undefined where no session with registration had a capacity. */
export const takenRate = ({
  taken,
  offered,
}: Pick<GroupCounts, 'taken' | 'offered'>): number | undefined =>
  offered === 0 ? undefined : taken / offered;

/** Whether any session was due: held or not, cancelled, or still without numbers. */
export const isDue = ({ held, cancelled, notHeld, notEntered }: GroupCounts): boolean =>
  held + cancelled + notHeld + notEntered > 0;

function bySide(counted: readonly GroupCounted[], key: (row: GroupCounted) => string | null) {
  const side = (name: GroupCounted['side']) =>
    new Map(
      counted.flatMap((row) => {
        const at = key(row);
        return row.side === name && at !== null ? [[at, row] as const] : [];
      }),
    );
  return { now: side('now'), before: side('before') };
}

const COUNTS = Object.keys(NO_SESSIONS) as (keyof GroupCounts)[];

function sumOf(rows: readonly GroupCounts[]): GroupCounts {
  const sum = { ...NO_SESSIONS };
  for (const row of rows) for (const count of COUNTS) sum[count] += row[count];
  return sum;
}
