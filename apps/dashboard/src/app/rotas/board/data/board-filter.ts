import type { BoardContact, RotaBoard } from '@presence/contract';
import { type ContactKind, type Id, unaccent } from '@presence/domain';
import type { GridRow } from './board-rows';

/** What a board is narrowed to; `only` rows with contacts, or with gaps. Stands in the address. */
export type BoardFilter = {
  text: string;
  branchId: Id | null;
  kind: ContactKind | null;
  only: 'contacts' | 'trous' | null;
};

export const NO_FILTER: BoardFilter = { text: '', branchId: null, kind: null, only: null };

export const isNarrowed = ({ text, branchId, kind, only }: BoardFilter): boolean =>
  text.trim() !== '' || branchId !== null || kind !== null || only !== null;

type Names = { person: (id: string) => string; volunteer: (id: string) => string };

/** Whether a name holds every word that was typed, whatever accents either has. */
export function finder(text: string): (name: string) => boolean {
  const words = unaccent(text).split(/\s+/).filter(Boolean);
  return (name) => {
    const plain = unaccent(name);
    return words.every((word) => plain.includes(word));
  };
}

/** The contacts that a filter leaves, wherever they stand. */
export function contactsLeft(
  contacts: readonly BoardContact[],
  { text, branchId, kind }: BoardFilter,
  board: Pick<RotaBoard, 'people' | 'volunteers'>,
  { person, volunteer }: Names,
): readonly BoardContact[] {
  const find = finder(text);
  const branches = new Map(board.people.map((one) => [one.id, one.branchId]));
  return contacts.filter(
    ({ personId, volunteers, kind: its }) =>
      (kind === null || its === kind) &&
      (branchId === null || branches.get(personId) === branchId) &&
      (find(person(personId)) ||
        volunteers.some(({ volunteerId }) => find(volunteer(volunteerId)))),
  );
}

/** The rows that a filter leaves: of the branch, found by their own name or by a name in their squares. */
export function rowsLeft(
  rows: readonly GridRow[],
  { text, branchId, kind, only }: BoardFilter,
  branchOf: ReadonlyMap<Id, Id | null>,
  nameOn: (contact: BoardContact) => string,
): readonly GridRow[] {
  const find = finder(text);
  const ofKind = kind === null ? rows : rows.map((row) => narrowed(row, kind));
  return ofKind.filter(
    (row) =>
      (branchId === null || branchOf.get(row.id) === branchId) &&
      (only !== 'contacts' || row.cells.some(({ contacts }) => contacts.length > 0)) &&
      (only !== 'trous' || hasGap(row)) &&
      (find(row.name) ||
        row.cells.some(({ contacts }) => contacts.some((contact) => find(nameOn(contact))))),
  );
}

/** For a volunteer, room in the week; for a person, a contact that nobody has. */
const hasGap = ({ load, cells }: GridRow): boolean =>
  load
    ? !load.full && cells.some(({ away }) => !away)
    : cells.some(({ contacts }) => contacts.some(({ state }) => state === 'UNCOVERED'));

const narrowed = (row: GridRow, kind: ContactKind): GridRow => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    contacts: cell.contacts.filter((contact) => contact.kind === kind),
  })),
});
