import {
  countedAs,
  type Assignment,
  type Candidate,
  type Instance,
  type Plan,
  type RotaContact,
  type RotaNeed,
  type RotaVolunteer,
} from './instance';
import { checkInstance } from './check/check-instance';
import { dayOf, weekOf, weeksIn } from './cost/calendar';
import { servingOf, unusualCost } from './cost/cost';

/** What is taken of one volunteer so far, here and elsewhere. */
class Diary {
  readonly minutes = new Map<number, number>();
  readonly days = new Map<number, number>();
  readonly weeks = new Map<number, number>();
  readonly visits = new Map<number, number>();
  readonly needs = new Set<number>();
  private readonly people = new Set<number>();
  private readonly elsewhere: number;
  load = 0;

  constructor({ elsewhere }: RotaVolunteer) {
    elsewhere?.days.forEach((count, day) => raise(this.days, day, count));
    elsewhere?.weeks.forEach((count, week) => raise(this.weeks, week, count));
    elsewhere?.visits.forEach((count, week) => raise(this.visits, week, count));
    this.elsewhere = elsewhere?.people ?? 0;
  }

  add(need: RotaNeed, { minutes, accompanies }: Taking, halfDay: number): void {
    raise(this.minutes, halfDay, minutes);
    raise(this.days, dayOf(halfDay), 1);
    raise(this.weeks, weekOf(halfDay), 1);
    if (need.kind === 'VISIT') raise(this.visits, weekOf(halfDay), 1);
    if (!accompanies) this.people.add(countedAs(need));
    this.needs.add(need.id);
    this.load++;
  }

  mayMeet(need: RotaNeed, most: number): boolean {
    return (
      this.needs.has(need.id) ||
      this.people.has(countedAs(need)) ||
      this.people.size + this.elsewhere < most
    );
  }
}

type Taking = Pick<Candidate, 'minutes' | 'accompanies'>;

function raise(counts: Map<number, number>, at: number, by: number): void {
  counts.set(at, (counts.get(at) ?? 0) + by);
}

/**
 * What a careful person does with a pencil: the heaviest and hardest contacts first, each to the face already seen,
 * then to the least loaded, at the usual time where it can be. Never taken back. The baseline that the search is
 * measured against; it breaks no hard rule.
 * @throws RotaInputError for an instance that nothing can be planned from
 */
export function greedy(instance: Instance): Plan {
  checkInstance(instance);
  const diaries = instance.volunteers.map((volunteer) => new Diary(volunteer));
  const weeks = weeksIn(instance.halfDays);
  const plan: (Assignment | null)[] = instance.contacts.map(() => null);
  const needOf = (contact: RotaContact) => instance.needs[contact.need] as RotaNeed;
  const place = (contact: RotaContact, assignment: Assignment) => {
    plan[contact.id] = assignment;
    const need = needOf(contact);
    for (const volunteer of assignment.volunteers)
      diaries[volunteer]?.add(need, servingOf(need, volunteer), assignment.halfDay);
  };

  const free = (
    need: RotaNeed,
    { volunteer: id, minutes, barred, accompanies }: Candidate,
    halfDay: number,
  ): boolean => {
    const volunteer = instance.volunteers[id];
    const diary = diaries[id];
    if (!volunteer || !diary || barred?.includes(halfDay)) return false;
    return (
      (diary.minutes.get(halfDay) ?? 0) + minutes <= (volunteer.minutes[halfDay] ?? 0) &&
      (diary.weeks.get(weekOf(halfDay)) ?? 0) < volunteer.maxContactsPerWeek &&
      (need.kind === 'CALL' ||
        (diary.visits.get(weekOf(halfDay)) ?? 0) < volunteer.maxVisitsPerWeek) &&
      (diary.days.get(dayOf(halfDay)) ?? 0) < volunteer.maxContactsPerDay &&
      (accompanies === true || diary.mayMeet(need, volunteer.maxPeople))
    );
  };

  const best = (contact: RotaContact): Assignment | null => {
    const need = needOf(contact);
    let found: Assignment | null = null;
    let lowest = Infinity;
    for (const halfDay of contact.halfDays) {
      const unusual = unusualCost(need, halfDay);
      const ranked = need.candidates
        .filter((candidate) => free(need, candidate, halfDay))
        .map(({ volunteer, pair, fit }) => {
          const diary = diaries[volunteer];
          const share =
            (diary?.load ?? 0) /
            Math.max(1, (instance.volunteers[volunteer]?.maxContactsPerWeek ?? 1) * weeks);
          return {
            volunteer,
            cost: (diary?.needs.has(need.id) ? 0 : pair) + fit / 2 + share + unusual,
          };
        })
        .sort((one, other) => one.cost - other.cost || one.volunteer - other.volunteer);
      const chosen: typeof ranked = [];
      for (const one of ranked) {
        if (chosen.length === need.volunteersNeeded) break;
        if (!chosen.some((other) => areApart(instance, one.volunteer, other.volunteer)))
          chosen.push(one);
      }
      const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
      if (chosen.length < need.volunteersNeeded || cost >= lowest) continue;
      lowest = cost;
      found = { halfDay, volunteers: chosen.map((one) => one.volunteer) };
    }
    return found;
  };

  for (const contact of instance.contacts) if (contact.locked) place(contact, contact.locked);
  const order = instance.contacts.filter((contact) => !contact.locked);
  const room = (contact: RotaContact) =>
    needOf(contact).candidates.length * contact.halfDays.length;
  order.sort(
    (one, other) =>
      needOf(other).weight - needOf(one).weight || room(one) - room(other) || one.id - other.id,
  );
  for (const contact of order) {
    const assignment = best(contact);
    if (assignment) place(contact, assignment);
  }
  return plan;
}

/** Whether two volunteers are never to be paired, whichever of them says so. */
export function areApart({ volunteers }: Instance, one: number, other: number): boolean {
  return !!volunteers[one]?.apart?.includes(other) || !!volunteers[other]?.apart?.includes(one);
}
