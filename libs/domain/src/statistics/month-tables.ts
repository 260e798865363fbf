import { narrower, narrowestInterval, type Interval } from './disclosure/certificate';
import { flatColumns, withSmallHidden, withSumRow } from './disclosure/disclosure-control';
import { toldCells, type Columns } from './disclosure/table';
import { CONTACT_CLASSES, FACES, LOADS, type ContactClass, type MonthLine } from './figures';

type Of<Name extends string> = Record<Name, number>;

/**
 * Contacts and people of a month in one table, since they know of each other: nobody is reached without a contact held,
 * so the contacts held are one for each person reached and `further` ones, which nobody is told.
 */
const CONTACTS = ['planned', ...CONTACT_CLASSES, 'caseload', 'further', ...FACES] as const;
type ContactColumn = (typeof CONTACTS)[number];

const wholeOf = (column: ContactColumn): ContactColumn | null => {
  if (column === 'planned') return null;
  if (column === 'caseload' || column === 'further') return 'HELD';
  return (FACES as readonly string[]).includes(column) ? 'caseload' : 'planned';
};
const contactColumns: Columns = {
  partOf: CONTACTS.map((column) => {
    const whole = wholeOf(column);
    return whole === null ? null : CONTACTS.indexOf(whole);
  }),
  unpublished: [CONTACTS.indexOf('further')],
};
const loadColumns = flatColumns(LOADS.length);

/** A line of figures of which every number may be hidden. */
type ContactsLine = Record<Exclude<ContactColumn, 'further'>, number | null>;

/** Contacts and people of each branch and then of the association, small counts hidden. */
export function contactsAndPeople(
  branches: readonly Partial<Of<ContactClass | (typeof FACES)[number]>>[],
  smallest: number,
): ContactsLine[] {
  const rows = branches.map((branch) => {
    const over = (names: readonly (ContactClass | (typeof FACES)[number])[]) =>
      names.reduce((sum, name) => sum + (branch[name] ?? 0), 0);
    const caseload = over(FACES);
    const further = (branch.HELD ?? 0) - caseload;
    const line: Partial<Of<ContactColumn>> = {
      ...branch,
      planned: over(CONTACT_CLASSES),
      caseload,
      further,
    };
    return CONTACTS.map((name) => line[name] ?? 0);
  });
  const table = withSumRow(rows, CONTACTS.length);
  return withSmallHidden(table, contactColumns, smallest).map((row) => {
    const published = CONTACTS.flatMap((name, at) =>
      name === 'further' ? [] : [[name, row[at] ?? null]],
    );
    return Object.fromEntries(published) as ContactsLine;
  });
}

/**
 * The narrowest interval in which a reader can place a hidden number of a month, of contacts, people or volunteers;
 * undefined where nothing is hidden.
 * @param lines all of one month, that of the association last
 */
export function narrowestOfMonth(lines: readonly MonthLine[]): Interval | undefined {
  const table = (names: readonly string[], columns: Columns) =>
    narrowestInterval(
      toldCells(
        lines.map((line) => names.map((name) => (line as Record<string, unknown>)[name] as number)),
        columns,
      ),
    );
  return narrower(table(CONTACTS, contactColumns), table([...LOADS, 'volunteers'], loadColumns));
}

/** The same over several months, told by themselves. */
export const narrowestOfMonths = (lines: readonly MonthLine[]): Interval | undefined =>
  [...Map.groupBy(lines, ({ month }) => month).values()]
    .map(narrowestOfMonth)
    .reduce(narrower, undefined);
