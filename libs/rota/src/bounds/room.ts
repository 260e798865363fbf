import { countedAs, type Instance, type Plan, type RotaNeed } from '../instance';
import { dayOf, weekOf, weeksIn } from '../cost/calendar';
import { servingOf, unusualCost } from '../cost/cost';

/** What each volunteer still has to give when some contacts are settled, and what these cost already. */
export class Room {
  readonly minutes: number[][];
  readonly week: number[][];
  readonly visits: number[][];
  readonly day: number[][];
  readonly people: number[];
  /** Settled contacts of each volunteer. */
  readonly load: number[];
  /** Pairs (need, volunteer) that settled contacts pay for: see `pairKey`. */
  readonly pairs = new Set<number>();
  /** Whom each volunteer meets by settled contacts, each a place under the cap of people. */
  private readonly met = new Set<string>();
  /** Weight of the settled contacts nobody comes to, and cost of the others without fairness. */
  uncovered = 0;
  quality = 0;

  constructor(private readonly instance: Instance) {
    const { volunteers, halfDays } = instance;
    const each = (count: number, limit: number) => Array.from({ length: count }, () => limit);
    this.minutes = volunteers.map((volunteer) => [...volunteer.minutes]);
    this.week = volunteers.map((volunteer) =>
      each(weeksIn(halfDays), volunteer.maxContactsPerWeek),
    );
    this.visits = volunteers.map((volunteer) =>
      each(weeksIn(halfDays), volunteer.maxVisitsPerWeek),
    );
    this.day = volunteers.map((volunteer) => each(dayOf(halfDays), volunteer.maxContactsPerDay));
    this.people = volunteers.map((volunteer) => volunteer.maxPeople);
    this.load = each(volunteers.length, 0);
    for (const { id, elsewhere } of volunteers) {
      elsewhere?.weeks.forEach((count, week) => take(this.week[id], week, count));
      elsewhere?.visits.forEach((count, week) => take(this.visits[id], week, count));
      elsewhere?.days.forEach((count, day) => take(this.day[id], day, count));
      take(this.people, id, elsewhere?.people ?? 0);
    }
  }

  /** Whether a volunteer meets the person of a need by a settled contact, of this need or another. */
  meets(need: RotaNeed, volunteer: number): boolean {
    return this.met.has(`${countedAs(need)} ${volunteer}`);
  }

  /** Settles these contacts (positions) as the plan has them. */
  settle(plan: Plan, contacts: Iterable<number>): void {
    for (const id of contacts) {
      const need = this.instance.needs[this.instance.contacts[id]?.need ?? -1];
      if (!need) continue;
      const assignment = plan[id];
      if (!assignment) this.uncovered += need.weight;
      for (const volunteer of assignment?.volunteers ?? []) {
        const candidate = servingOf(need, volunteer);
        const halfDay = assignment?.halfDay ?? 0;
        take(this.minutes[volunteer], halfDay, candidate.minutes);
        take(this.week[volunteer], weekOf(halfDay), 1);
        take(this.day[volunteer], dayOf(halfDay), 1);
        if (need.kind === 'VISIT') take(this.visits[volunteer], weekOf(halfDay), 1);
        take(this.load, volunteer, -1);
        const key = pairKey(this.instance, need.id, volunteer);
        if (!this.pairs.has(key)) {
          this.quality += candidate.pair;
          if (!candidate.accompanies && !this.meets(need, volunteer)) {
            take(this.people, volunteer, 1);
            this.met.add(`${countedAs(need)} ${volunteer}`);
          }
        }
        this.pairs.add(key);
        this.quality += assignmentCost(candidate.fit, need, halfDay);
      }
    }
  }
}

/** One number for a need and a volunteer. */
export const pairKey = ({ volunteers }: Instance, need: number, volunteer: number) =>
  need * volunteers.length + volunteer;

/** Cost of one volunteer coming in `halfDay`, the pair left out. */
export const assignmentCost = (fit: number, need: RotaNeed, halfDay: number): number =>
  fit / 2 + unusualCost(need, halfDay);

function take(left: number[] | undefined, at: number, amount: number): void {
  if (left) left[at] = (left[at] ?? 0) - amount;
}
