import {
  countedAs,
  type Assignment,
  type Instance,
  type Plan,
  type RotaContact,
  type RotaNeed,
} from '../instance';
import { checkInstance, checkPlan } from '../check/check-instance';
import { dayOf, weekOf } from './calendar';
import { sameAssignment, servingOf } from './cost';

/** The hard rules, each by its name. */
export type HardRule =
  | 'LOCK'
  | 'HALF_DAY'
  | 'CANDIDATE'
  | 'HOW_MANY'
  | 'APART'
  | 'MINUTES'
  | 'WEEK'
  | 'VISITS_A_WEEK'
  | 'DAY'
  | 'PEOPLE';

/** A hard rule that a plan breaks: for a contact, or for a volunteer `at` a half-day, day or week (0 for the period). */
export type Violation = { rule: HardRule; contact?: number; volunteer?: number; at?: number };

type Tally = {
  rule: HardRule;
  volunteer: number;
  at: number;
  sum: number;
  limit: number;
  free: boolean;
};

/**
 * Every hard rule that a plan breaks. Plain and slow, the oracle of tests. What is locked is the coordinator's word:
 * its half-day and faces are not questioned, and a limit exceeded by locked contacts alone is not reported; it still
 * takes its room from the others.
 * @throws RotaInputError for what is no instance, or no plan of it
 */
export function violations(instance: Instance, plan: Plan): Violation[] {
  checkInstance(instance);
  checkPlan(instance, plan);
  const found: Violation[] = [];
  const tallies = new Map<string, Tally>();
  const people = new Map<number, { locked: Set<number>; free: Set<number> }>();
  const count = (
    rule: HardRule,
    volunteer: number,
    at: number,
    amount: number,
    limit: number,
    free: boolean,
  ) => {
    const key = `${rule} ${volunteer} ${at}`;
    const tally = tallies.get(key) ?? { rule, volunteer, at, sum: 0, limit, free: false };
    tally.sum += amount;
    tally.free ||= free;
    tallies.set(key, tally);
  };

  for (const contact of instance.contacts) {
    const need = instance.needs[contact.need] as RotaNeed;
    const assignment = plan[contact.id] ?? null;
    if (contact.locked && !sameAssignment(contact.locked, assignment))
      found.push({ rule: 'LOCK', contact: contact.id });
    if (!assignment) continue;
    const free = !contact.locked;
    if (free) found.push(...ofContact(instance, contact, need, assignment));
    for (const id of assignment.volunteers) {
      const volunteer = instance.volunteers[id];
      if (!volunteer) continue;
      const { halfDay } = assignment;
      const { minutes, accompanies } = servingOf(need, id);
      count('MINUTES', id, halfDay, minutes, volunteer.minutes[halfDay] ?? 0, free);
      count('WEEK', id, weekOf(halfDay), 1, volunteer.maxContactsPerWeek, free);
      if (need.kind === 'VISIT')
        count('VISITS_A_WEEK', id, weekOf(halfDay), 1, volunteer.maxVisitsPerWeek, free);
      count('DAY', id, dayOf(halfDay), 1, volunteer.maxContactsPerDay, free);
      if (accompanies) continue;
      const served = people.get(id) ?? { locked: new Set(), free: new Set() };
      served[free ? 'free' : 'locked'].add(countedAs(need));
      people.set(id, served);
    }
  }
  for (const { rule, volunteer, at, sum, limit, free } of tallies.values()) {
    if (sum + beside(instance, rule, volunteer, at) > limit && free)
      found.push({ rule, volunteer, at });
  }
  for (const [volunteer, { locked, free }] of people) {
    const { maxPeople: limit = 0, elsewhere } = instance.volunteers[volunteer] ?? {};
    const served = new Set([...locked, ...free]).size + (elsewhere?.people ?? 0);
    if (served > limit && [...free].some((person) => !locked.has(person)))
      found.push({ rule: 'PEOPLE', volunteer, at: 0 });
  }
  return found;
}

/** What of a limit is taken by what the volunteer has beside the rota. */
function beside({ volunteers }: Instance, rule: HardRule, volunteer: number, at: number): number {
  const { elsewhere } = volunteers[volunteer] ?? {};
  if (rule === 'WEEK') return elsewhere?.weeks[at] ?? 0;
  if (rule === 'VISITS_A_WEEK') return elsewhere?.visits[at] ?? 0;
  return rule === 'DAY' ? (elsewhere?.days[at] ?? 0) : 0;
}

function ofContact(
  instance: Instance,
  contact: RotaContact,
  need: RotaNeed,
  { halfDay, volunteers }: Assignment,
): Violation[] {
  const broken = (rule: HardRule, volunteer?: number): Violation => ({
    rule,
    contact: contact.id,
    volunteer,
  });
  const found: Violation[] = [];
  if (!contact.halfDays.includes(halfDay)) found.push(broken('HALF_DAY'));
  if (volunteers.length !== need.volunteersNeeded || new Set(volunteers).size !== volunteers.length)
    found.push(broken('HOW_MANY'));
  for (const volunteer of volunteers) {
    if (!need.candidates.some((candidate) => candidate.volunteer === volunteer))
      found.push(broken('CANDIDATE', volunteer));
    // In a pair the common time decides, which half-days do not know (see `clashes`).
    const alone = need.candidates.find(
      (candidate) => candidate.volunteer === volunteer && need.volunteersNeeded === 1,
    );
    if (alone?.barred?.includes(halfDay)) found.push(broken('HALF_DAY', volunteer));
    const apart = instance.volunteers[volunteer]?.apart ?? [];
    if (volunteers.some((other) => apart.includes(other))) found.push(broken('APART', volunteer));
  }
  return found;
}
