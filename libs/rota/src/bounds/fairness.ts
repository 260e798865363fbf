import { IDLE_COST, loadSteps } from '../cost/cost';
import type { RotaModel } from './rota-model';
import type { Room } from './room';

/** What an uneven load costs: more above two steps, and a volunteer left with nobody. Convex, so no choice is needed. */
export function addFairness(
  { linear, servings, pairs, instance }: RotaModel,
  room: Room,
  weeks: number,
): void {
  const own = Map.groupBy(servings, ({ candidate }) => candidate.volunteer);
  const people = Map.groupBy(pairs.keys(), (key) => key % instance.volunteers.length);
  const listed = new Set(
    instance.needs.flatMap((need) => need.candidates.map(({ volunteer }) => volunteer)),
  );
  for (const volunteer of instance.volunteers) {
    const load = room.load[volunteer.id] ?? 0;
    const mine = own.get(volunteer.id) ?? [];
    const most = load + new Set(mine.map(({ contact }) => contact)).size;
    const [fair, heavy] = loadSteps(volunteer.maxContactsPerWeek, weeks);
    for (const [step, cost] of [
      [fair, 0.5],
      [heavy, 1],
    ] as const) {
      linear.offset += cost * Math.max(0, load - step);
      if (most <= step) continue;
      const above = linear.column(cost, most, false);
      const row = linear.row(-Infinity, Math.max(0, step - load));
      linear.put(row, above, -1);
      for (const { column } of mine) linear.put(row, column, 1);
    }
    if (load > 0 || !listed.has(volunteer.id)) continue;
    const idle = linear.column(IDLE_COST, 1, false);
    const somebody = linear.row(1, Infinity);
    linear.put(somebody, idle, 1);
    for (const { column } of mine) linear.put(somebody, column, 1);
    // Follows from the row above for whole numbers, and says more for fractions.
    const paid = linear.row(1, Infinity);
    linear.put(paid, idle, 1);
    for (const key of people.get(volunteer.id) ?? []) linear.put(paid, pairs.get(key) ?? 0, 1);
  }
}
