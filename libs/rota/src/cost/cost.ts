import type { Assignment, Candidate, Instance, Plan, RotaNeed, RotaVolunteer } from '../instance';
import { checkInstance, checkPlan } from '../check/check-instance';
import { HALF_DAYS_A_WEEK, weeksIn } from './calendar';

/**
 * What a plan costs, compared in this order: `uncovered`, the weight of the contacts nobody comes to; `quality`, the
 * sum of continuity, fit and fairness; `change`, how many published contacts are altered.
 */
export type PlanCost = { uncovered: number; quality: number; change: number };

/** Cost of an assignment in another half-day than the usual one. */
export const UNUSUAL_COST = 0.5;

/** What a half-day costs by its distance from the usual time of a need. */
export function unusualCost(
  { usual, unusual }: Pick<RotaNeed, 'usual' | 'unusual'>,
  halfDay: number,
): number {
  const at = halfDay % HALF_DAYS_A_WEEK;
  if (usual === null) return 0;
  return unusual?.[at] ?? (at === usual ? 0 : UNUSUAL_COST);
}

/** Cost of a volunteer left with nobody though some need lists them. */
export const IDLE_COST = 3;

/** Counts for a locked volunteer of whom nothing is known: somebody new, whose time is not known. */
export const UNLISTED: Omit<Candidate, 'volunteer'> = { minutes: 0, pair: 50, fit: 0 };

/** What a volunteer costs and takes for a need, whether a candidate or merely locked to it. */
export const servingOf = (
  { candidates, unlisted }: Pick<RotaNeed, 'candidates' | 'unlisted'>,
  volunteer: number,
): Omit<Candidate, 'volunteer'> =>
  candidates.find((one) => one.volunteer === volunteer) ??
  unlisted?.find((one) => one.volunteer === volunteer) ??
  UNLISTED;

/** The loads above which a volunteer's contacts cost more: 60 % and 85 % of what they offer over `weeks` weeks. */
export function loadSteps(maxContactsPerWeek: number, weeks: number): readonly [number, number] {
  const offered = maxContactsPerWeek * weeks;
  return [Math.floor(offered * 0.6 + 1e-9), Math.floor(offered * 0.85 + 1e-9)];
}

/** Cost of fairness of a volunteer with `load` contacts over `weeks` weeks; `listed` when some need lists them. */
export function loadCost(
  load: number,
  volunteer: Pick<RotaVolunteer, 'maxContactsPerWeek'>,
  weeks: number,
  listed: boolean,
): number {
  if (load === 0) return listed ? IDLE_COST : 0;
  const [fair, heavy] = loadSteps(volunteer.maxContactsPerWeek, weeks);
  return 0.5 * Math.max(0, load - fair) + Math.max(0, load - heavy);
}

/** Whether two assignments (null: nobody comes) are the same half-day and the same faces, in whatever order. */
export function sameAssignment(
  one: Assignment | null | undefined,
  other: Assignment | null | undefined,
): boolean {
  if (!one || !other) return !one === !other;
  return (
    one.halfDay === other.halfDay &&
    one.volunteers.length === other.volunteers.length &&
    one.volunteers.every((volunteer) => other.volunteers.includes(volunteer))
  );
}

/**
 * The cost of a plan, counted from nothing: plain and slow, what every faster way is held against. It asks nothing
 * about hard rules (see `violations`).
 * @throws RotaInputError for what is no instance, or no plan of it
 */
export function costOf(instance: Instance, plan: Plan): PlanCost {
  checkInstance(instance);
  checkPlan(instance, plan);
  const { needs, contacts, volunteers } = instance;
  const load = volunteers.map(() => 0);
  const listed = new Set(
    needs.flatMap((need) => need.candidates.map((candidate) => candidate.volunteer)),
  );
  const pairs = new Set<string>();
  const cost = { uncovered: 0, quality: 0, change: 0 };

  for (const contact of contacts) {
    const need = needs[contact.need] as RotaNeed;
    const assignment = plan[contact.id] ?? null;
    if (contact.published && !sameAssignment(contact.published, assignment)) cost.change++;
    if (!assignment) {
      cost.uncovered += need.weight;
      continue;
    }
    for (const volunteer of assignment.volunteers) {
      const { pair, fit } = servingOf(need, volunteer);
      const key = `${need.id} ${volunteer}`;
      if (!pairs.has(key)) cost.quality += pair;
      pairs.add(key);
      cost.quality += fit / 2 + unusualCost(need, assignment.halfDay);
      load[volunteer] = (load[volunteer] ?? 0) + 1;
    }
  }
  const weeks = weeksIn(instance.halfDays);
  for (const volunteer of volunteers) {
    cost.quality += loadCost(load[volunteer.id] ?? 0, volunteer, weeks, listed.has(volunteer.id));
  }
  return cost;
}

/** Orders costs, the best first: uncovered, then quality, then change. Quality within a thousandth is the same. */
export function compareCost(one: PlanCost, other: PlanCost): number {
  if (one.uncovered !== other.uncovered) return one.uncovered - other.uncovered;
  if (Math.abs(one.quality - other.quality) > 1e-3) return one.quality - other.quality;
  return one.change - other.change;
}
