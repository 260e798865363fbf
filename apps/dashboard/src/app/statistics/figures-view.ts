import { CONTACT_CLASSES, FACES, type Figures, type MonthLine } from '@presence/domain';
import type { ChartRow } from './chart';
import { monthInWords } from './figures-words';

/** How the address names a branch; people without one are "sans". */
export const keyOf = (id: string | null): string => id ?? 'sans';

/** What the page shows of the figures: those of one branch, or of the whole association. */
export function viewOf(figures: Figures, branch: string | undefined, locale: string) {
  const known = figures.branches.some(({ id }) => keyOf(id) === branch);
  const mine = ({ branchId, whole }: { branchId: string | null; whole: boolean }) => (known ? !whole && keyOf(branchId) === branch : whole);
  const lines = figures.lines.filter(mine);
  const rows = (pick: (line: MonthLine) => (number | null)[]): ChartRow[] => lines.map((line) => ({ label: monthInWords(line.month, locale), figures: pick(line) }));
  const faces = figures.faces.find(mine);
  return {
    totals: figures.totals.find(mine),
    contacts: rows((line) => CONTACT_CLASSES.map((name) => line[name])),
    caseload: rows((line) => [line.caseload]),
    hours: rows((line) => [line.hours]),
    work: rows((line) => [line.hours, line.kilometres]),
    faces: FACES.map((name) => faces?.[name] ?? null),
    people: faces?.people ?? null,
    anything: lines.some(({ planned }) => planned === null || planned > 0),
  };
}

/** The twelve months that end with the one of today. */
export function lastYear(today: string): { from: string; until: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 12, 15));
  return { from: first.toISOString().slice(0, 7), until: today.slice(0, 7) };
}
