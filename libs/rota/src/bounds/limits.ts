import { dayOf, weekOf } from '../cost/calendar';
import type { RotaModel, Serving } from './model';
import type { Room } from './room';

/** The caps and the minutes of every volunteer, as far as they can bind. */
export function addLimits({ linear, servings, pairs, instance }: RotaModel, room: Room): void {
  const count = (of: readonly Serving[], limit: number) => {
    if (new Set(of.map(({ contact }) => contact)).size <= limit) return;
    const row = linear.row(-Infinity, Math.max(0, limit));
    for (const { column } of of) linear.put(row, column, 1);
  };
  for (const [volunteer, own] of Map.groupBy(servings, ({ candidate }) => candidate.volunteer)) {
    for (const [week, inWeek] of Map.groupBy(own, ({ halfDay }) => weekOf(halfDay))) {
      count(inWeek, room.week[volunteer]?.[week] ?? 0);
      const visits = room.visits[volunteer]?.[week] ?? 0;
      if (visits < (room.week[volunteer]?.[week] ?? 0))
        count(
          inWeek.filter(({ visit }) => visit),
          visits,
        );
    }
    for (const [day, inDay] of Map.groupBy(own, ({ halfDay }) => dayOf(halfDay)))
      count(inDay, room.day[volunteer]?.[day] ?? 0);
    for (const [halfDay, together] of Map.groupBy(own, (serving) => serving.halfDay)) {
      addMinutes({ linear }, together, room.minutes[volunteer]?.[halfDay] ?? 0);
    }
  }
  const { volunteers } = instance;
  for (const [volunteer, keys] of Map.groupBy(pairs.keys(), (key) => key % volunteers.length)) {
    const limit = room.people[volunteer] ?? 0;
    if (keys.length <= limit) continue;
    const row = linear.row(-Infinity, Math.max(0, limit));
    for (const key of keys) linear.put(row, pairs.get(key) ?? 0, 1);
  }
}

/**
 * The minutes of one half-day, and what follows for whole contacts: with k + 1 parts of which a contact takes its
 * share rounded down (a dual feasible function of bin packing), no more than k parts are served.
 */
function addMinutes({ linear }: Pick<RotaModel, 'linear'>, together: readonly Serving[], minutes: number): void {
  const total = together.reduce((sum, { candidate }) => sum + candidate.minutes, 0);
  if (total <= minutes) return;
  const seen = new Set<string>();
  const add = (shares: readonly number[], limit: number) => {
    const key = shares.map((share) => share / limit).join(' ');
    if (seen.has(key) || shares.reduce((sum, share) => sum + share, 0) <= limit) return;
    seen.add(key);
    const row = linear.row(-Infinity, limit);
    together.forEach(({ column }, at) => {
      if (shares[at]) linear.put(row, column, shares[at]);
    });
  };
  const least = Math.min(...together.map(({ candidate }) => candidate.minutes));
  let implied = false;
  for (let parts = Math.max(1, Math.floor(minutes / Math.max(1, least))); parts >= 1; parts--) {
    const shares = together.map(({ candidate }) => roundedShare(candidate.minutes, minutes, parts));
    implied ||= shares.every((share, at) => share / parts >= (together[at]?.candidate.minutes ?? 0) / minutes - 1e-9);
    add(shares, parts);
  }
  if (!implied)
    add(
      together.map(({ candidate }) => candidate.minutes),
      minutes,
    );
}

/** How much of `parts` a contact of `minutes` takes of `whole` minutes: ⌊(parts + 1) · share⌋, exact where it divides. */
function roundedShare(minutes: number, whole: number, parts: number): number {
  const exact = ((parts + 1) * minutes) / whole;
  return Number.isInteger(exact) ? (parts * minutes) / whole : Math.min(parts, Math.floor(exact));
}
