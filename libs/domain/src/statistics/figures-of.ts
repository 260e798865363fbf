import type { Id } from '../identity';
import { overPeriod, withSmallCountsHidden } from './disclosure-control';
import { CONTACT_CLASSES, FACES, LOADS, MEASURES, type Figures, type Month, type MonthLine } from './figures';

/** The bare counts of one branch in one month; people without a branch have `branchId` null. */
export type Counted = {
  month: Month;
  branchId: Id | null;
  HELD: number;
  UNANSWERED: number;
  DECLINED: number;
  WITHOUT_OUTCOME: number;
  caseload: number;
  hours: number;
  kilometres: number;
};

/** How long somebody waited who was first reached in a month. */
export type Waited = { month: Month; days: number };

export type Bare = {
  from: Month;
  until: Month;
  branches: readonly { id: Id | null; name: string }[];
  counted: readonly Counted[];
  faces: readonly { branchId: Id | null; ONE: number; TWO: number; THREE: number; MORE: number }[];
  loads: Record<(typeof LOADS)[number], number>;
  waitingDays: readonly Waited[];
};

/**
 * The figures that may be published: each month's counts with small ones hidden, and over the period only what the
 * months show. Hours and kilometres go with the contacts that they belong to, hidden where those are.
 * @param smallest cells under it are hidden (5 or 11)
 */
export function figuresOf(bare: Bare, smallest: number): Figures {
  const lines = monthsBetween(bare.from, bare.until).flatMap((month) => linesOf(bare, month, smallest));
  const rows = [...bare.branches.map(({ id }) => ({ branchId: id, whole: false })), { branchId: null, whole: true }];
  return {
    from: bare.from,
    until: bare.until,
    smallest,
    branches: [...bare.branches],
    lines,
    totals: rows.map((row) => {
      const own = lines.filter(({ branchId, whole }) => branchId === row.branchId && whole === row.whole);
      const over = Object.fromEntries(MEASURES.map((measure) => [measure, overPeriod(own.map((line) => line[measure]))]));
      return { ...row, ...over } as Figures['totals'][number];
    }),
    faces: facesOf(bare, smallest),
    loads: loadsOf(bare, smallest),
    waiting: waitingOf(bare.waitingDays, smallest),
  };
}

/** The months from one to another, both included. */
export function monthsBetween(from: Month, until: Month): Month[] {
  const months: Month[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (let name = from; name <= until; ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

function linesOf({ branches, counted }: Bare, month: Month, smallest: number): MonthLine[] {
  const own = branches.map(({ id }) => counted.find((line) => line.month === month && line.branchId === id));
  const contacts = withSmallCountsHidden(own.map((line) => CONTACT_CLASSES.map((name) => line?.[name] ?? 0)), smallest);
  const people = withSmallCountsHidden(own.map((line) => [line?.caseload ?? 0]), smallest);
  return contacts.map((row, at) => {
    const whole = at === branches.length;
    const [HELD = null, UNANSWERED = null, DECLINED = null, WITHOUT_OUTCOME = null, planned = null] = row;
    const worked = whole ? counted.filter((line) => line.month === month) : counted.filter((line) => line === own[at]);
    const shown = planned !== null && HELD !== null;
    const sum = (measure: 'hours' | 'kilometres') => (shown ? Math.round(10 * worked.reduce((all, line) => all + line[measure], 0)) / 10 : null);
    return {
      month, branchId: branches[at]?.id ?? null, whole, planned, HELD, UNANSWERED, DECLINED, WITHOUT_OUTCOME,
      caseload: people[at]?.[0] ?? null, hours: sum('hours'), kilometres: sum('kilometres'),
    };
  });
}

function facesOf({ branches, faces }: Bare, smallest: number): Figures['faces'] {
  const own = branches.map(({ id }) => faces.find((line) => line.branchId === id));
  return withSmallCountsHidden(own.map((line) => FACES.map((name) => line?.[name] ?? 0)), smallest).map((row, at) => {
    const [ONE = null, TWO = null, THREE = null, MORE = null, people = null] = row;
    return { branchId: branches[at]?.id ?? null, whole: at === branches.length, ONE, TWO, THREE, MORE, people };
  });
}

function loadsOf({ loads }: Bare, smallest: number): Figures['loads'] {
  const [[IDLE = null, USUAL = null, OVERLOADED = null, volunteers = null] = []] = withSmallCountsHidden([LOADS.map((name) => loads[name])], smallest);
  return { IDLE, USUAL, OVERLOADED, volunteers };
}

/** Of the months in which enough people were first reached, so that a period less a shorter one tells of whole such months only. */
function waitingOf(waited: readonly Waited[], smallest: number): Figures['waiting'] {
  const months = new Map<Month, number[]>();
  for (const { month, days } of waited) {
    const known = months.get(month);
    if (known) known.push(days);
    else months.set(month, [days]);
  }
  const days = [...months.values()].filter(({ length }) => length >= smallest).flat();
  if (days.length === 0) return { people: waited.length === 0 ? 0 : null, medianDays: null };
  const sorted = [...days].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return { people: days.length, medianDays: (low + high) / 2 };
}
