import type { BoardVolunteer, RotaBoard } from '@presence/contract';
import { type Contact, daysOf, type Id } from '@presence/domain';

/** One square of the board: what stands there. `key` names it: volunteer and date, or person and week. */
export type Cell = { key: string; label: string; away: boolean; contacts: readonly Contact[] };
export type Row = { id: Id; name: string; cells: readonly Cell[]; load: Load | null };

/** Contacts of a volunteer in the week shown against what they offer. */
export type Load = { count: number; limit: number; share: number; full: boolean };

export const cellKey = (volunteerId: Id, date: string): string => `${volunteerId} ${date}`;

const has = ({ volunteers }: Contact, volunteerId: Id) => volunteers.some((one) => one.volunteerId === volunteerId && one.answer !== 'DECLINED');

/** The dates of a week (0, 1 …) of the rota. */
export const datesOfWeek = (board: Pick<RotaBoard, 'rota'>, week: number): string[] => daysOf(board.rota).slice(week * 7, week * 7 + 7);

/** Volunteers by days of one week. */
export function volunteerRows(board: RotaBoard, week: number): Row[] {
  const dates = datesOfWeek(board, week);
  const standing = new Map<string, Contact[]>();
  for (const contact of board.contacts) {
    if (contact.week !== week || contact.date === null) continue;
    for (const { volunteerId, answer } of contact.volunteers) {
      if (answer === 'DECLINED') continue;
      const key = cellKey(volunteerId, contact.date);
      standing.set(key, [...(standing.get(key) ?? []), contact]);
    }
  }
  return board.volunteers.map((volunteer) => {
    const cells = dates.map((date) => {
      const key = cellKey(volunteer.id, date);
      return { key, label: date, away: isAway(volunteer, date), contacts: inOrder(standing.get(key) ?? []) };
    });
    return { id: volunteer.id, name: volunteer.name, cells, load: loadOf(volunteer, cells.reduce((sum, { contacts }) => sum + contacts.length, 0)) };
  });
}

/** People by weeks of the period. */
export function personRows(board: RotaBoard): Row[] {
  const standing = Map.groupBy(board.contacts, ({ personId, week }) => `${personId} ${week}`);
  return board.people.map(({ id, name }) => ({
    id,
    name,
    load: null,
    cells: Array.from({ length: board.rota.weeks }, (_, week) => {
      const key = `${id} ${week}`;
      return { key, label: String(week + 1), away: false, contacts: inOrder(standing.get(key) ?? []) };
    }),
  }));
}

/** Those that nobody comes to, in one week. */
export const uncoveredOf = (board: RotaBoard, week: number): Contact[] => board.contacts.filter((contact) => contact.week === week && contact.state === 'UNCOVERED');

/** The most contacts that one square holds: how high the rows are. */
export const tallest = (rows: readonly Row[]): number => rows.reduce((most, { cells }) => cells.reduce((high, { contacts }) => Math.max(high, contacts.length), most), 1);

function loadOf({ maxContactsPerWeek: limit }: BoardVolunteer, count: number): Load {
  return { count, limit, share: limit === 0 ? (count > 0 ? 1 : 0) : Math.min(1, count / limit), full: count >= limit };
}

const isAway = ({ away }: BoardVolunteer, date: string) => away.some(({ from, until }) => from <= date && date <= until);

const inOrder = (contacts: readonly Contact[]) => [...contacts].sort((one, other) => (one.startsAt ?? '9').localeCompare(other.startsAt ?? '9') || one.id.localeCompare(other.id));

/** Whether a volunteer is among those of a contact. */
export const isWith = has;
