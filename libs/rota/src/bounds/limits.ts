import { dayOf, weekOf } from '../cost/calendar';
import { countedAs } from '../instance';
import type { LinearModel } from './linear-model';
import type { RotaModel, Serving } from './rota-model';
import type { Room } from './room';

/**
 * A row that holds a volunteer to a limit: contacts in a week, visits in a week, contacts in a day, minutes in a
 * half-day, or whole `parts` of a half-day of `minutes` (see `roundedShare`).
 */
export type Limit = {
  row: number;
  volunteer: number;
  unit: 'WEEK' | 'VISITS' | 'DAY' | 'MINUTES' | 'PARTS';
  /** The week, day or half-day. */
  at: number;
  most: number;
  parts: number;
  minutes: number;
};

type Add = (
  of: readonly Serving[],
  unit: Limit['unit'],
  at: number,
  most: number,
  parts?: number,
  minutes?: number,
) => void;

/** How much of a limit one contact takes; 0 outside it. */
export function takes(
  limit: Omit<Limit, 'row'>,
  halfDay: number,
  visit: boolean,
  minutes: number,
): number {
  if (limit.unit === 'WEEK') return limit.at === weekOf(halfDay) ? 1 : 0;
  if (limit.unit === 'VISITS') return visit && limit.at === weekOf(halfDay) ? 1 : 0;
  if (limit.unit === 'DAY') return limit.at === dayOf(halfDay) ? 1 : 0;
  if (limit.at !== halfDay) return 0;
  return limit.unit === 'MINUTES' ? minutes : roundedShare(minutes, limit.minutes, limit.parts);
}

/** The caps and the minutes of every volunteer, as far as they can bind. */
export function addLimits(
  { linear, servings }: Pick<RotaModel, 'linear' | 'servings'>,
  room: Room,
): Limit[] {
  const limits: Limit[] = [];
  for (const [volunteer, own] of Map.groupBy(servings, ({ candidate }) => candidate.volunteer)) {
    const add: Add = (of, unit, at, most, parts = 0, minutes = 0) => {
      const limit = {
        row: linear.row(-Infinity, Math.max(0, most)),
        volunteer,
        unit,
        at,
        most,
        parts,
        minutes,
      };
      limits.push(limit);
      for (const { column, halfDay, visit, candidate } of of) {
        const taken = takes(limit, halfDay, visit, candidate.minutes);
        if (taken > 0) linear.put(limit.row, column, taken);
      }
    };
    const count: Add = (of, unit, at, most) => {
      if (new Set(of.map(({ contact }) => contact)).size > most) add(of, unit, at, most);
    };
    for (const [week, inWeek] of Map.groupBy(own, ({ halfDay }) => weekOf(halfDay))) {
      const [most, visits] = [
        room.week[volunteer]?.[week] ?? 0,
        room.visits[volunteer]?.[week] ?? 0,
      ];
      count(inWeek, 'WEEK', week, most);
      if (visits < most)
        count(
          inWeek.filter(({ visit }) => visit),
          'VISITS',
          week,
          visits,
        );
    }
    for (const [day, inDay] of Map.groupBy(own, ({ halfDay }) => dayOf(halfDay))) {
      count(inDay, 'DAY', day, room.day[volunteer]?.[day] ?? 0);
    }
    for (const [halfDay, together] of Map.groupBy(own, (serving) => serving.halfDay)) {
      addMinutes(add, together, halfDay, room.minutes[volunteer]?.[halfDay] ?? 0);
    }
  }
  return limits;
}

/** No volunteer serves more people than they offer to. */
export function addPeople({ linear, pairs, instance }: RotaModel, room: Room): void {
  const { volunteers, needs } = instance;
  const needOf = (key: number) => needs[Math.floor(key / volunteers.length)];
  const isNew = (key: number) => {
    const [need, volunteer] = [needOf(key), key % volunteers.length];
    const candidate = need?.candidates.find((one) => one.volunteer === volunteer);
    return !candidate?.accompanies && !(need && room.meets(need, volunteer));
  };
  const counted = [...pairs.keys()].filter(isNew);
  for (const [volunteer, keys] of Map.groupBy(counted, (key) => key % volunteers.length)) {
    const most = room.people[volunteer] ?? 0;
    const people = Map.groupBy(keys, (key) => countedAs(needOf(key) ?? { id: key }));
    if (people.size <= most) continue;
    const columns = [...people.values()].map((same) =>
      somebody(
        linear,
        same.map((key) => pairs.get(key) ?? 0),
      ),
    );
    const row = linear.row(-Infinity, Math.max(0, most));
    for (const column of columns) linear.put(row, column, 1);
  }
}

/** A column that is 1 as soon as one of these is. */
function somebody(linear: LinearModel, columns: readonly number[]): number {
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return only;
  const met = linear.column(0);
  for (const column of columns) {
    const row = linear.row(-Infinity, 0);
    linear.put(row, column, 1);
    linear.put(row, met, -1);
  }
  return met;
}

/**
 * The minutes of one half-day, and what follows for whole contacts: of k + 1 equal parts a contact takes its share
 * rounded down, and no more than k are served (a dual feasible function of bin packing).
 */
function addMinutes(
  add: Add,
  together: readonly Serving[],
  halfDay: number,
  minutes: number,
): void {
  const lengths = together.map(({ candidate }) => candidate.minutes);
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
  if (sum(lengths) <= minutes) return;
  const seen = new Set<string>();
  let implied = false;
  for (
    let parts = Math.max(1, Math.floor(minutes / Math.max(1, Math.min(...lengths))));
    parts >= 1;
    parts--
  ) {
    const shares = lengths.map((length) => roundedShare(length, minutes, parts));
    const key = shares.map((share) => share / parts).join(' ');
    if (seen.has(key) || sum(shares) <= parts) continue;
    seen.add(key);
    implied ||= shares.every((share, at) => share / parts >= (lengths[at] ?? 0) / minutes - 1e-9);
    add(together, 'PARTS', halfDay, parts, parts, minutes);
  }
  if (!implied) add(together, 'MINUTES', halfDay, minutes);
}

/** How much of `parts` a contact of `minutes` takes of `whole` minutes: ⌊(parts + 1) · share⌋, exact where it divides. */
function roundedShare(minutes: number, whole: number, parts: number): number {
  const exact = ((parts + 1) * minutes) / whole;
  return Number.isInteger(exact) ? (parts * minutes) / whole : Math.min(parts, Math.floor(exact));
}
