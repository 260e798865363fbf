import {
  CONTACT_CLASSES,
  FACES,
  isPeriod,
  LOADS,
  type Figures,
  Month,
  type MonthLine,
} from '@presence/domain';
import type { ChartRow } from './chart';
import { formatMonth } from './figures-labels';

/** How the address names a branch; people without one are "sans". */
export const keyOf = (id: string | null): string => id ?? 'sans';

/** What the page shows of the figures: those of one branch, or of the whole association. */
export function viewOf(figures: Figures, branch: string | undefined, locale: string) {
  const known = figures.branches.some(({ id }) => keyOf(id) === branch);
  const mine = ({ branchId, whole }: { branchId: string | null; whole: boolean }) =>
    known ? !whole && keyOf(branchId) === branch : whole;
  const lines = figures.lines.filter(mine);
  /** Of a month before the first contact nothing is known, which is not nought. */
  const isKnown = ({ month }: MonthLine) => figures.since !== null && figures.since <= month;
  const rows = (pick: (line: MonthLine) => ChartRow['figures']): ChartRow[] =>
    lines.map((line) => ({
      label: formatMonth(line.month, locale),
      figures: isKnown(line) ? pick(line) : pick(line).map(() => undefined),
    }));
  return {
    totals: figures.totals.find(mine),
    contacts: rows((line) => CONTACT_CLASSES.map((name) => line[name])),
    contactsTold: rows((line) => [...CONTACT_CLASSES.map((name) => line[name]), line.planned]),
    waiting: rows((line) => [line.medianDays]),
    anybodyWaited: lines.some(({ medianDays }) => medianDays !== undefined),
    caseload: rows((line) => [line.caseload]),
    faces: rows((line) => FACES.map((name) => line[name])),
    facesTold: rows((line) => [...FACES.map((name) => line[name]), line.caseload]),
    hours: rows((line) => [line.hours]),
    work: rows((line) => [line.hours, line.kilometres]),
    loads: rows((line) => LOADS.map((name) => line[name])),
    loadsTold: rows((line) => [...LOADS.map((name) => line[name]), line.volunteers]),
    closed: lines.length > 0,
    anything: lines.some(({ planned }) => planned === null || planned > 0),
  };
}

/** The twelve months that end with one. */
export function lastYear(until: Month): { from: Month; until: Month } {
  const [year = 0, month = 1] = until.split('-').map(Number);
  return { from: new Date(Date.UTC(year, month - 12, 15)).toISOString().slice(0, 7), until };
}

/** The period that an address asks for. Where it makes none, or one of more than five years, the usual one and a sign of it. */
export function periodOf(
  de: string | undefined,
  a: string | undefined,
  usual: { from: Month; until: Month },
): { from: Month; until: Month; corrected: boolean } {
  const [first, last] = [
    Month.safeParse(de ?? usual.from).data,
    Month.safeParse(a ?? usual.until).data,
  ];
  if (first === undefined || last === undefined) return { ...usual, corrected: true };
  const period = first <= last ? { from: first, until: last } : { from: last, until: first };
  return isPeriod(period) ? { ...period, corrected: false } : { ...usual, corrected: true };
}
