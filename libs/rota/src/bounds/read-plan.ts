import type { Assignment, Plan } from '../instance';
import type { RotaModel } from './rota-model';
import { pairKey } from './room';

/** The plan that a solution of the model (its column values) says, the settled contacts included. */
export function readPlan({ settled, servings }: RotaModel, values: ArrayLike<number>): Plan {
  const plan: (Assignment | null)[] = [...settled];
  for (const { column, contact, halfDay, candidate } of servings) {
    if ((values[column] ?? 0) < 0.5) continue;
    plan[contact] = {
      halfDay,
      volunteers: [...(plan[contact]?.volunteers ?? []), candidate.volunteer],
    };
  }
  return plan;
}

/** The values of the columns that say a plan, to start HiGHS from (`setSolution`); it finds the others by itself. */
export function startFrom(
  { servings, pairs, gaps, instance }: RotaModel,
  plan: Plan,
): { indices: Int32Array; values: Float64Array } {
  const values = new Map<number, number>();
  for (const column of pairs.values()) values.set(column, 0);
  for (const [contact, column] of gaps) values.set(column, plan[contact] ? 0 : 1);
  for (const { column, contact, need, halfDay, candidate } of servings) {
    const comes =
      plan[contact]?.halfDay === halfDay && plan[contact].volunteers.includes(candidate.volunteer);
    values.set(column, comes ? 1 : 0);
    const pair = pairs.get(pairKey(instance, need, candidate.volunteer));
    if (comes && pair !== undefined) values.set(pair, 1);
  }
  return { indices: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) };
}
