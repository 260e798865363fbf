import type { Assignment, Instance, Plan, RotaContact, RotaNeed } from '../instance';
import { dayOf, weekOf } from './calendar';
import { sameAssignment, UNLISTED } from './cost';

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
 */
export function violations(instance: Instance, plan: Plan): Violation[] {
  const found: Violation[] = [];
  const tallies = new Map<string, Tally>();
  const people = new Map<number, { needs: Set<number>; free: boolean }>();
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
    const need = instance.needs[contact.need];
    const assignment = plan[contact.id] ?? null;
    if (!need) throw new RangeError(`Contact ${contact.id} has no need ${contact.need}`);
    if (contact.locked && !sameAssignment(contact.locked, assignment))
      found.push({ rule: 'LOCK', contact: contact.id });
    if (!assignment) continue;
    const free = !contact.locked;
    if (free) found.push(...ofContact(instance, contact, need, assignment));
    for (const id of assignment.volunteers) {
      const volunteer = instance.volunteers[id];
      if (!volunteer) continue;
      const { halfDay } = assignment;
      const { minutes } =
        need.candidates.find((candidate) => candidate.volunteer === id) ?? UNLISTED;
      count('MINUTES', id, halfDay, minutes, volunteer.minutes[halfDay] ?? 0, free);
      count('WEEK', id, weekOf(halfDay), 1, volunteer.maxContactsPerWeek, free);
      if (need.kind === 'VISIT')
        count('VISITS_A_WEEK', id, weekOf(halfDay), 1, volunteer.maxVisitsPerWeek, free);
      count('DAY', id, dayOf(halfDay), 1, volunteer.maxContactsPerDay, free);
      const served = people.get(id) ?? { needs: new Set(), free: false };
      served.needs.add(need.id);
      served.free ||= free;
      people.set(id, served);
    }
  }
  for (const { rule, volunteer, at, sum, limit, free } of tallies.values()) {
    if (sum > limit && free) found.push({ rule, volunteer, at });
  }
  for (const [volunteer, { needs, free }] of people) {
    const limit = instance.volunteers[volunteer]?.maxPeople ?? 0;
    if (needs.size > limit && free) found.push({ rule: 'PEOPLE', volunteer, at: 0 });
  }
  return found;
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
