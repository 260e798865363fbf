import type { Assignment, Plan } from '../instance';
import { HALF_DAYS_A_DAY, HALF_DAYS_A_WEEK } from '../cost/calendar';
import { IDLE_COST, servingOf } from '../cost/cost';
import { staticCost, type Model } from './model';

/** A plan under work: its assignments, what each volunteer has left, and its cost, kept at every single change. */
export class State {
  /** Of each contact its half-day (−1: nobody comes), its pairs (−1: none) and what they cost by themselves. */
  readonly halfDay: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly own: Float64Array;
  /** Of each volunteer what is taken, here and elsewhere: minutes a half-day, contacts a week and a day, visits a week, people, load. */
  readonly taken: Int32Array;
  readonly inWeek: Int32Array;
  readonly visits: Int32Array;
  readonly inDay: Int32Array;
  readonly people: Int32Array;
  readonly load: Int32Array;
  /** Contacts that each pair serves. */
  readonly served: Int32Array;
  readonly days: number;
  /** Contacts nobody comes to though somebody could, in no order; the first `holeCount` count. */
  readonly holes: Int32Array;
  holeCount = 0;
  private readonly holeAt: Int32Array;
  uncovered = 0;
  quality = 0;

  constructor(readonly model: Model) {
    const contacts = model.needOf.length;
    const volunteers = model.maxWeek.length;
    this.days = Math.ceil(model.halfDays / HALF_DAYS_A_DAY);
    this.halfDay = new Int32Array(contacts).fill(-1);
    this.first = new Int32Array(contacts).fill(-1);
    this.second = new Int32Array(contacts).fill(-1);
    this.own = new Float64Array(contacts);
    this.taken = new Int32Array(volunteers * model.halfDays);
    this.inWeek = new Int32Array(volunteers * model.weeks);
    this.visits = new Int32Array(volunteers * model.weeks);
    this.inDay = new Int32Array(volunteers * this.days);
    this.people = new Int32Array(volunteers);
    this.load = new Int32Array(volunteers);
    this.served = new Int32Array(model.pairNeed.length);
    this.uncovered = model.weightOf.reduce((sum, weight) => sum + weight, 0);
    this.quality = model.listed.reduce((sum, listed) => sum + (listed ? IDLE_COST : 0), 0);
    this.holes = new Int32Array(contacts);
    this.holeAt = new Int32Array(contacts);
    for (let contact = 0; contact < contacts; contact++) this.open(contact);
    for (const { id, elsewhere } of model.instance.volunteers) {
      if (!elsewhere) continue;
      for (let week = 0; week < model.weeks; week++) {
        this.inWeek[id * model.weeks + week] = elsewhere.weeks[week] ?? 0;
        this.visits[id * model.weeks + week] = elsewhere.visits[week] ?? 0;
      }
      for (let day = 0; day < this.days; day++)
        this.inDay[id * this.days + day] = elsewhere.days[day] ?? 0;
      this.people[id] = elsewhere.people;
    }
    for (const contact of model.instance.contacts)
      if (contact.locked) this.take(contact.id, contact.locked);
  }

  /** Whether the volunteer of pair `p` has room for one contact more in `halfDay`; the person cap is asked apart. */
  hasRoom(p: number, halfDay: number): boolean {
    const { model } = this;
    const volunteer = model.pairVolunteer[p]!;
    const week = volunteer * model.weeks + ((halfDay / HALF_DAYS_A_WEEK) | 0);
    return (
      this.inWeek[week]! < model.maxWeek[volunteer]! &&
      this.taken[volunteer * model.halfDays + halfDay]! + model.pairMinutes[p]! <=
        model.minutes[volunteer * model.halfDays + halfDay]! &&
      this.inDay[volunteer * this.days + ((halfDay / HALF_DAYS_A_DAY) | 0)]! <
        model.maxDay[volunteer]! &&
      (model.isVisit[model.pairNeed[p]!] === 0 || this.visits[week]! < model.maxVisits[volunteer]!)
    );
  }

  /** Whether the volunteer of pair `p` serves this need or person already, or has room for one person more. */
  mayMeet(p: number): boolean {
    const volunteer = this.model.pairVolunteer[p]!;
    return (
      this.served[p]! > 0 ||
      this.model.pairKnown[p] === 1 ||
      this.meetsOtherwise(p) ||
      this.people[volunteer]! < this.model.maxPeople[volunteer]!
    );
  }

  /** Whether the volunteer of pair `p` meets its person by another need. */
  private meetsOtherwise(p: number): boolean {
    const { start, items } = this.model.pairsAlike;
    for (let i = start[p]!; i < start[p + 1]!; i++) if (this.served[items[i]!]! > 0) return true;
    return false;
  }

  /** What fairness costs when a volunteer with `load` contacts gets one more. */
  marginal(volunteer: number, load: number): number {
    const { model } = this;
    return (
      (load === 0 && model.listed[volunteer] ? -IDLE_COST : 0) +
      (load >= model.fair[volunteer]! ? 0.5 : 0) +
      (load >= model.heavy[volunteer]! ? 1 : 0)
    );
  }

  private open(contact: number): void {
    if (!this.model.servable[contact]) return;
    this.holeAt[contact] = this.holeCount;
    this.holes[this.holeCount++] = contact;
  }

  private close(contact: number): void {
    if (!this.model.servable[contact]) return;
    const last = this.holes[--this.holeCount]!;
    this.holes[this.holeAt[contact]!] = last;
    this.holeAt[last] = this.holeAt[contact]!;
  }

  /** Gives a contact without assignment one; `own` is what it costs by itself, for both faces together. */
  place(contact: number, halfDay: number, first: number, second: number, own: number): void {
    this.close(contact);
    this.halfDay[contact] = halfDay;
    this.first[contact] = first;
    this.second[contact] = second;
    this.own[contact] = own;
    this.uncovered -= this.model.weightOf[contact]!;
    this.quality += own;
    this.enter(first, halfDay);
    if (second >= 0) this.enter(second, halfDay);
  }

  /** Takes a contact's assignment away. */
  remove(contact: number): void {
    const halfDay = this.halfDay[contact]!;
    const second = this.second[contact]!;
    this.uncovered += this.model.weightOf[contact]!;
    this.quality -= this.own[contact]!;
    this.leave(this.first[contact]!, halfDay);
    if (second >= 0) this.leave(second, halfDay);
    this.open(contact);
    this.halfDay[contact] = -1;
    this.first[contact] = -1;
    this.second[contact] = -1;
  }

  private enter(p: number, halfDay: number): void {
    const { model } = this;
    const volunteer = model.pairVolunteer[p]!;
    const week = volunteer * model.weeks + ((halfDay / HALF_DAYS_A_WEEK) | 0);
    if (this.served[p]!++ === 0) {
      this.quality += model.pairCost[p]!;
      if (!model.pairKnown[p] && !this.meetsOtherwise(p)) this.people[volunteer]!++;
    }
    this.quality += this.marginal(volunteer, this.load[volunteer]!++);
    this.taken[volunteer * model.halfDays + halfDay]! += model.pairMinutes[p]!;
    this.inWeek[week]!++;
    this.inDay[volunteer * this.days + ((halfDay / HALF_DAYS_A_DAY) | 0)]!++;
    if (model.isVisit[model.pairNeed[p]!]) this.visits[week]!++;
  }

  private leave(p: number, halfDay: number): void {
    const { model } = this;
    const volunteer = model.pairVolunteer[p]!;
    const week = volunteer * model.weeks + ((halfDay / HALF_DAYS_A_WEEK) | 0);
    if (--this.served[p]! === 0) {
      this.quality -= model.pairCost[p]!;
      if (!model.pairKnown[p] && !this.meetsOtherwise(p)) this.people[volunteer]!--;
    }
    this.quality -= this.marginal(volunteer, --this.load[volunteer]!);
    this.taken[volunteer * model.halfDays + halfDay]! -= model.pairMinutes[p]!;
    this.inWeek[week]!--;
    this.inDay[volunteer * this.days + ((halfDay / HALF_DAYS_A_DAY) | 0)]!--;
    if (model.isVisit[model.pairNeed[p]!]) this.visits[week]!--;
  }

  /** The pair of a need and a volunteer, −1 where there is none. */
  pairOf(need: number, volunteer: number): number {
    const { pairStart, pairVolunteer } = this.model;
    for (let p = pairStart[need]!; p < pairStart[need + 1]!; p++)
      if (pairVolunteer[p] === volunteer) return p;
    return -1;
  }

  /** Gives a contact an assignment as a plan writes it, without asking whether there is room. */
  take(contact: number, { halfDay, volunteers }: Assignment): void {
    const { instance, needOf } = this.model;
    const need = instance.needs[needOf[contact]!]!;
    const pairs = volunteers.map((volunteer) => this.pairOf(need.id, volunteer));
    const own = pairs.reduce((sum, p) => sum + this.ownCost(contact, p, halfDay), 0);
    this.place(contact, halfDay, pairs[0]!, pairs[1] ?? -1, own);
  }

  /** The option of a contact with one pair in one half-day, −1 where there is none. */
  optionOf(contact: number, p: number, halfDay: number): number {
    const { optionStart, optionHalfDay, contactBase, pairStart, needOf } = this.model;
    const at = contactBase[contact]! + p - pairStart[needOf[contact]!]!;
    for (let o = optionStart[at]!; o < optionStart[at + 1]!; o++)
      if (optionHalfDay[o] === halfDay) return o;
    return -1;
  }

  private ownCost(contact: number, p: number, halfDay: number): number {
    const { model } = this;
    const o = this.optionOf(contact, p, halfDay);
    if (o >= 0) return model.optionCost[o]!;
    const need = model.instance.needs[model.needOf[contact]!]!;
    return staticCost(need, servingOf(need, model.pairVolunteer[p]!), halfDay);
  }

  /** The plan as it stands. */
  plan(): Plan {
    return planOf(this.model, this);
  }
}

/** Where each contact stands, apart from any count: what is kept of the best plan found. */
export type Places = Pick<State, 'halfDay' | 'first' | 'second' | 'own'>;

/** Writes places as a plan. */
export function planOf(model: Model, { halfDay, first, second }: Places): Plan {
  return model.instance.contacts.map(({ id }) => {
    if (halfDay[id]! < 0) return null;
    const pairs = second[id]! < 0 ? [first[id]!] : [first[id]!, second[id]!];
    return { halfDay: halfDay[id]!, volunteers: pairs.map((p) => model.pairVolunteer[p]!) };
  });
}
