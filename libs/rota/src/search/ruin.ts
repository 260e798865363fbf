import { HALF_DAYS_A_WEEK } from '../cost/calendar';
import type { Random } from './random';
import type { State } from './state';

/**
 * Takes related parts out of a plan (G. Schrimpf et al., "Record Breaking Optimization Results Using the Ruin and
 * Recreate Principle", Journal of Computational Physics 2000): whole needs and those who hold the places they could
 * have, a volunteer's week, or what stands in the way of a contact that nobody comes to. What is left without
 * assignment is noted by need in `needs`, first what should be served first.
 */
export class Ruin {
  readonly needs: number[] = [];
  private readonly noted: Uint8Array;
  /** Called with each contact just before its assignment is taken away. */
  touch: (contact: number) => void = () => undefined;

  constructor(
    protected readonly state: State,
    protected readonly random: Random,
  ) {
    this.noted = new Uint8Array(state.model.isVisit.length);
  }

  clear(): void {
    for (const need of this.needs) this.noted[need] = 0;
    this.needs.length = 0;
  }

  protected note(need: number): void {
    if (this.noted[need]) return;
    this.noted[need] = 1;
    this.needs.push(need);
  }

  protected take(contact: number): void {
    if (this.state.halfDay[contact]! < 0 || this.state.model.fixed[contact]) return;
    this.touch(contact);
    this.state.remove(contact);
    this.note(this.state.model.needOf[contact]!);
  }

  /** All contacts of a need. */
  series(need: number): void {
    const { start, items } = this.state.model.contactsOf;
    this.note(need);
    for (let i = start[need]!; i < start[need + 1]!; i++) this.take(items[i]!);
  }

  /** What one pair serves, in week `week` or (−1) in all. */
  protected pair(p: number, week: number): void {
    const { state } = this;
    const { start, items } = state.model.contactsOf;
    const need = state.model.pairNeed[p]!;
    for (let i = start[need]!; i < start[need + 1]!; i++) {
      const contact = items[i]!;
      if (state.first[contact] !== p && state.second[contact] !== p) continue;
      if (week < 0 || ((state.halfDay[contact]! / HALF_DAYS_A_WEEK) | 0) === week)
        this.take(contact);
    }
  }

  /** A pair in use of a volunteer, begun to be looked for at random; −1 where the volunteer has nobody. */
  protected someServed(volunteer: number): number {
    const { state, random } = this;
    const { start, items } = state.model.pairsOf;
    const from = start[volunteer]!;
    const length = start[volunteer + 1]! - from;
    if (!length || !state.load[volunteer]) return -1;
    const offset = random.below(length);
    for (let i = 0; i < length; i++) {
      const p = items[from + ((offset + i) % length)]!;
      if (state.served[p]! > 0) return p;
    }
    return -1;
  }

  /** Needs nobody serves wholly that a volunteer is on the list of: they may take the place that was freed. */
  invite(volunteer: number, tries: number): void {
    const { state, random } = this;
    const { pairsOf, pairNeed, contactsOf } = state.model;
    const from = pairsOf.start[volunteer]!;
    const length = pairsOf.start[volunteer + 1]! - from;
    for (let i = 0; i < tries && length > 0; i++) {
      const need = pairNeed[pairsOf.items[from + random.below(length)]!]!;
      for (let j = contactsOf.start[need]!; j < contactsOf.start[need + 1]!; j++) {
        if (state.halfDay[contactsOf.items[j]!]! < 0) {
          this.note(need);
          break;
        }
      }
    }
  }

  someNeed(): number {
    return this.random.below(this.state.model.isVisit.length);
  }

  someVolunteer(): number {
    return this.random.below(this.state.model.maxWeek.length);
  }

  /** A need wholly, and for `others` volunteers who could serve it one need they serve. */
  related(others: number): void {
    const { state, random } = this;
    const { pairStart, pairVolunteer, pairNeed } = state.model;
    const need = this.someNeed();
    this.series(need);
    const length = pairStart[need + 1]! - pairStart[need]!;
    for (let i = 0; i < others && length > 0; i++) {
      const volunteer = pairVolunteer[pairStart[need]! + random.below(length)]!;
      const p = this.someServed(volunteer);
      if (p < 0) continue;
      if (random.next() < 0.7) this.series(pairNeed[p]!);
      else this.pair(p, -1);
      if (i === 0) this.invite(volunteer, 2);
    }
  }

  /** Some needs of a volunteer, and one of another volunteer who could serve one of these. */
  volunteer(most: number): void {
    const { state, random } = this;
    const volunteer = this.someVolunteer();
    for (let i = 0; i < most; i++) {
      const p = this.someServed(volunteer);
      if (p < 0) break;
      this.series(state.model.pairNeed[p]!);
    }
    this.invite(volunteer, 3);
    const need = this.needs[0];
    if (need === undefined) return;
    const { pairStart, pairVolunteer, pairNeed } = state.model;
    const other =
      pairVolunteer[pairStart[need]! + random.below(pairStart[need + 1]! - pairStart[need]!)]!;
    const p = this.someServed(other);
    if (p >= 0) this.series(pairNeed[p]!);
  }

  /** All that a volunteer does in one week. */
  week(): void {
    const { state, random } = this;
    const volunteer = this.someVolunteer();
    this.clearWeek(volunteer, random.below(state.model.weeks), 99);
    this.invite(volunteer, 6);
  }

  private clearWeek(volunteer: number, week: number, most: number): void {
    const { start, items } = this.state.model.pairsOf;
    const from = start[volunteer]!;
    const length = start[volunteer + 1]! - from;
    const offset = this.random.below(length);
    const { state } = this;
    for (let i = 0; i < length && this.needs.length <= most; i++) {
      const p = items[from + ((offset + i) % length)]!;
      if (state.served[p]! > 0) this.pair(p, week);
    }
  }

  /** One or two contacts alone. */
  single(): void {
    const { contactsOf } = this.state.model;
    for (let i = 0; i < 2; i++) {
      const need = this.someNeed();
      const length = contactsOf.start[need + 1]! - contactsOf.start[need]!;
      if (length) this.take(contactsOf.items[contactsOf.start[need]! + this.random.below(length)]!);
    }
  }
}
