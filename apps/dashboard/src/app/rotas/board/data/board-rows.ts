import type { BoardContact, BoardVolunteer, BoardWeek, RotaBoard } from '@presence/contract';
import { daysOf, type Id } from '@presence/domain';

/** One square of the board: what stands there. `key` names it: volunteer and date, or person and week. */
export type Cell = { key: string; label: string; away: boolean; contacts: readonly BoardContact[] };
export type GridRow = { id: Id; name: string; cells: readonly Cell[]; load: Load | null };

/** Contacts of a volunteer in the week shown against what they offer. */
type Load = { count: number; limit: number; share: number; full: boolean };

export const cellKey = (volunteerId: Id, date: string): string => `${volunteerId} ${date}`;

/** The dates of a week (0, 1 …) of the rota. */
export const datesOfWeek = (board: Pick<RotaBoard, 'rota'>, week: number): string[] =>
  daysOf(board.rota).slice(week * 7, week * 7 + 7);

/** Volunteers by days of one week, with its contacts. */
export function volunteerRows(
  board: RotaBoard,
  week: number,
  contacts: readonly BoardContact[],
): GridRow[] {
  const dates = datesOfWeek(board, week);
  const standing = new Map<string, BoardContact[]>();
  for (const contact of contacts) {
    if (contact.date === null) continue;
    for (const { volunteerId, answer } of contact.volunteers) {
      if (answer === 'DECLINED') continue;
      const key = cellKey(volunteerId, contact.date);
      standing.set(key, [...(standing.get(key) ?? []), contact]);
    }
  }
  return board.volunteers.map((volunteer) => {
    const cells = dates.map((date) => {
      const key = cellKey(volunteer.id, date);
      return {
        key,
        label: date,
        away: isAway(volunteer, date),
        contacts: inOrder(standing.get(key) ?? []),
      };
    });
    return {
      id: volunteer.id,
      name: volunteer.name,
      cells,
      load: loadOf(
        volunteer,
        cells.reduce((sum, { contacts }) => sum + contacts.length, 0),
      ),
    };
  });
}

/** People by weeks of the period. */
export function personRows(board: RotaBoard, contacts: readonly BoardContact[]): GridRow[] {
  const standing = Map.groupBy(contacts, ({ personId, week }) => `${personId} ${week}`);
  return board.people.map(({ id, name }) => ({
    id,
    name,
    load: null,
    cells: Array.from({ length: board.rota.weeks }, (_, week) => {
      const key = `${id} ${week}`;
      return {
        key,
        label: String(week + 1),
        away: false,
        contacts: inOrder(standing.get(key) ?? []),
      };
    }),
  }));
}

/** Those that nobody comes to. */
export const uncoveredOf = (contacts: readonly BoardContact[]): BoardContact[] =>
  contacts.filter(({ state }) => state === 'UNCOVERED');

/** The counts of several weeks together. */
export const sumOf = (weeks: readonly BoardWeek[]): BoardWeek =>
  weeks.reduce(
    (sum, week) => ({
      contactCount: sum.contactCount + week.contactCount,
      uncoveredCount: sum.uncoveredCount + week.uncoveredCount,
      proposedCount: sum.proposedCount + week.proposedCount,
      missingCount: sum.missingCount + week.missingCount,
    }),
    { contactCount: 0, uncoveredCount: 0, proposedCount: 0, missingCount: 0 },
  );

function loadOf({ maxContactsPerWeek: limit }: BoardVolunteer, count: number): Load {
  return {
    count,
    limit,
    share: limit === 0 ? (count > 0 ? 1 : 0) : Math.min(1, count / limit),
    full: count >= limit,
  };
}

const isAway = ({ away }: BoardVolunteer, date: string) =>
  away.some(({ from, until }) => from <= date && date <= until);

/** As they come in time; those that nobody comes to last. */
export function inOrder(contacts: readonly BoardContact[]): readonly BoardContact[] {
  if (contacts.length < 2) return contacts;
  const moment = ({ date, start, id }: BoardContact) => `${date ?? '9'} ${start ?? ''} ${id}`;
  return [...contacts].sort((one, other) => (moment(one) < moment(other) ? -1 : 1));
}

/** How the chips of a board are called, and which of them were searched for. */
export type ChipNames = {
  name: (contact: BoardContact) => string;
  found: (contact: BoardContact) => boolean;
};
