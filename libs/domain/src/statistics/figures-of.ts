import type { Id } from '../identity';
import { overPeriod, withSmallCountsHidden } from './disclosure/disclosure-control';
import { contactsAndPeople } from './month-tables';
import {
  CONTACT_CLASSES,
  FACES,
  LOADS,
  MEASURES,
  type Figures,
  type Month,
  type MonthLine,
  type PublishedMonth,
} from './figures';
import { monthsBetween } from './months';
import { medianWait, type Waited } from './waiting';

type Of<Name extends string> = Record<Name, number>;

/** The bare counts of one branch in one month; people and volunteers without a branch have `branchId` null. */
export type Counted = { month: Month; branchId: Id | null } & Of<
  (typeof CONTACT_CLASSES)[number] | 'hours' | 'kilometres'
>;

/** People reached in a month, by the faces they met in the three months that end with it. */
export type Met = { month: Month; branchId: Id | null } & Of<(typeof FACES)[number]>;

/** Volunteers who were there all month, by load. */
export type Loaded = { month: Month; branchId: Id | null } & Of<(typeof LOADS)[number]>;

export type Bare = {
  from: Month;
  until: Month;
  closedUntil: Month;
  /** The first month with a contact; the whole period is known where it is not said. */
  since?: Month | null;
  branches: readonly { id: Id | null; name: string }[];
  counted: readonly Counted[];
  met: readonly Met[];
  loaded: readonly Loaded[];
  waited: readonly Waited[];
};

/**
 * The figures that may be published: each closed month's counts with small ones hidden, and over the period only what
 * the months show. Hours and kilometres go with the contacts that they belong to, hidden where those are.
 * @param smallest cells under it are hidden (5 or 11)
 */
export function figuresOf(bare: Bare, smallest: number): Figures {
  const { from, until, closedUntil, branches, since = from } = bare;
  const months = closedMonths(bare).map((month) => publishedMonth(bare, month, smallest));
  return figuresOver(
    months,
    { from, until, closedUntil, since, branches: [...branches] },
    smallest,
  );
}

/** The months of a period that are closed. */
export function closedMonths({
  from,
  until,
  closedUntil,
}: Pick<Bare, 'from' | 'until' | 'closedUntil'>): Month[] {
  return monthsBetween(from, until < closedUntil ? until : closedUntil);
}

/**
 * What may be published of one month, and is to be kept as it is: read again from what was corrected, moved or erased
 * since, the month would give away by how much.
 * @param smallest cells under it are hidden (5 or 11)
 */
export function publishedMonth(
  bare: Pick<Bare, 'branches' | 'counted' | 'met' | 'loaded' | 'waited'>,
  month: Month,
  smallest: number,
): PublishedMonth {
  const lines = linesOf(bare, month, smallest);
  const waits = lines
    .filter(({ medianDays }) => typeof medianDays === 'number')
    .map(({ branchId, whole }) => {
      const days = bare.waited
        .filter((one) => one.month === month && (whole || one.branchId === branchId))
        .map((one) => one.days);
      return { branchId, whole, days: days.sort((a, b) => a - b) };
    });
  return { month, smallest, branches: [...bare.branches], lines, waits };
}

/**
 * The figures of a period, out of its published months alone.
 * @param smallest what is hidden where no month says it; else the lowest under which one of them was published
 */
export function figuresOver(
  months: readonly PublishedMonth[],
  period: Pick<Figures, 'from' | 'until' | 'closedUntil' | 'since' | 'branches'>,
  smallest: number,
): Figures {
  const lines = months.flatMap((month) => month.lines);
  const waits = months.flatMap((month) => month.waits);
  const rows = [
    ...period.branches.map(({ id }) => ({ branchId: id, whole: false })),
    { branchId: null, whole: true },
  ];
  const totals = rows.map((row) => {
    const ofRow = ({ branchId, whole }: { branchId: Id | null; whole: boolean }) =>
      branchId === row.branchId && whole === row.whole;
    const own = lines.filter(ofRow);
    const over = Object.fromEntries(
      MEASURES.map((measure) => [measure, overPeriod(own.map((line) => line[measure]))]),
    );
    const hidden = own.some(({ medianDays }) => medianDays === null);
    return {
      ...row,
      ...over,
      medianDays:
        medianWait(waits.filter(ofRow).flatMap(({ days }) => days)) ?? (hidden ? null : undefined),
    } as Figures['totals'][number];
  });
  return {
    ...period,
    smallest: months.length === 0 ? smallest : Math.min(...months.map((month) => month.smallest)),
    lines,
    totals,
  };
}

function linesOf(
  { branches, counted, met, loaded, waited }: Parameters<typeof publishedMonth>[0],
  month: Month,
  smallest: number,
): MonthLine[] {
  const rowsOf = <
    Name extends string,
    Row extends { month: Month; branchId: Id | null } & Of<Name>,
  >(
    rows: readonly Row[],
    names: readonly Name[],
  ) =>
    branches
      .map(({ id }) => rows.find((row) => row.month === month && row.branchId === id))
      .map((row) => Object.fromEntries(names.map((name) => [name, row?.[name] ?? 0])) as Of<Name>);
  const people = rowsOf(met, FACES);
  const told = contactsAndPeople(
    rowsOf(counted, CONTACT_CLASSES).map((contacts, at) => ({ ...contacts, ...people[at] })),
    smallest,
  );
  const loads = withSmallCountsHidden(
    rowsOf(loaded, LOADS).map((row) => LOADS.map((name) => row[name])),
    smallest,
  );
  const waits = branches.map(({ id }) =>
    waited.filter((one) => one.month === month && one.branchId === id).map(({ days }) => days),
  );
  const waiting = withSmallCountsHidden(
    waits.map((days) => [days.length]),
    smallest,
  );
  return told.map((line, at) => {
    const branch = branches[at];
    const row = { branchId: branch?.id ?? null, whole: branch === undefined };
    const [IDLE = null, USUAL = null, OVERLOADED = null, volunteers = null] = loads[at] ?? [];
    const worked = counted.filter(
      (line) => line.month === month && (row.whole || line.branchId === row.branchId),
    );
    const sum = (measure: 'hours' | 'kilometres') =>
      line.planned === null || line.HELD === null
        ? null
        : Math.round(10 * worked.reduce((all, line) => all + line[measure], 0)) / 10;
    return {
      month,
      ...row,
      ...line,
      hours: sum('hours'),
      kilometres: sum('kilometres'),
      volunteers,
      IDLE,
      USUAL,
      OVERLOADED,
      medianDays:
        waiting[at]?.[0] === null ? null : medianWait(row.whole ? waits.flat() : (waits[at] ?? [])),
    };
  });
}
