import { HALF_DAYS_A_DAY, HALF_DAYS_A_WEEK } from '../cost/calendar';
import { Ruin } from './ruin';

/** Ruin with an aim: makes room for a contact nobody comes to, and puts it there. */
export class MakeWay extends Ruin {
  /**
   * For a contact nobody comes to, one way to serve it, or (`wholly`) all of its need that is open: whatever stands in
   * that way goes, and it takes the place.
   */
  makeWay(contact: number, wholly: boolean): void {
    const { state, random } = this;
    const { model } = state;
    const need = model.needOf[contact]!;
    const o = this.someOption(contact);
    if (o < 0) return;
    const first = this.pairOfOption(contact, o);
    const second =
      model.asks[need] === 2 ? this.someBeside(contact, model.optionHalfDay[o]!, first) : -1;
    if (model.asks[need] === 2 && second < 0) return;
    this.note(need);
    this.force(contact, model.optionHalfDay[o]!, first, second);
    for (
      let i = model.contactsOf.start[need]!;
      wholly && i < model.contactsOf.start[need + 1]!;
      i++
    ) {
      const other = model.contactsOf.items[i]!;
      if (state.halfDay[other]! >= 0 || !model.servable[other]) continue;
      const at = model.contactBase[other]! + first - model.pairStart[need]!;
      const options = model.optionStart[at + 1]! - model.optionStart[at]!;
      if (!options) continue;
      this.force(
        other,
        model.optionHalfDay[model.optionStart[at]! + random.below(options)]!,
        first,
        second,
      );
    }
  }

  private someOption(contact: number): number {
    const { optionStart, contactBase, pairStart, needOf } = this.state.model;
    const need = needOf[contact]!;
    const base = contactBase[contact]!;
    const from = optionStart[base]!;
    const to = optionStart[base + pairStart[need + 1]! - pairStart[need]!]!;
    return from === to ? -1 : from + this.random.below(to - from);
  }

  private pairOfOption(contact: number, o: number): number {
    const { optionStart, contactBase, pairStart, needOf } = this.state.model;
    let at = contactBase[contact]!;
    while (optionStart[at + 1]! <= o) at++;
    return pairStart[needOf[contact]!]! + at - contactBase[contact]!;
  }

  /** Somebody to come with the volunteer of pair `first`. */
  private someBeside(contact: number, halfDay: number, first: number): number {
    const { model } = this.state;
    const need = model.needOf[contact]!;
    const length = model.pairStart[need + 1]! - model.pairStart[need]!;
    const offset = this.random.below(length);
    for (let i = 0; i < length; i++) {
      const p = model.pairStart[need]! + ((offset + i) % length);
      const apart =
        p === first || model.apart(model.pairVolunteer[first]!, model.pairVolunteer[p]!);
      if (!apart && this.state.optionOf(contact, p, halfDay) >= 0) return p;
    }
    return -1;
  }

  private force(contact: number, halfDay: number, first: number, second: number): void {
    const { state } = this;
    const { optionCost } = state.model;
    const one = this.state.optionOf(contact, first, halfDay);
    const other = second < 0 ? one : this.state.optionOf(contact, second, halfDay);
    if (one < 0 || other < 0) return;
    this.free(first, halfDay);
    if (second >= 0) this.free(second, halfDay);
    if (!state.mayMeet(first) || !state.hasRoom(first, halfDay)) return;
    if (second >= 0 && (!state.mayMeet(second) || !state.hasRoom(second, halfDay))) return;
    this.touch(contact);
    state.place(
      contact,
      halfDay,
      first,
      second,
      optionCost[one]! + (second < 0 ? 0 : optionCost[other]!),
    );
  }

  /** Makes room for a pair in a half-day, taking away as little as stands in the way. */
  private free(p: number, halfDay: number): void {
    const { state } = this;
    const { model } = state;
    const volunteer = model.pairVolunteer[p]!;
    const week = (halfDay / HALF_DAYS_A_WEEK) | 0;
    const day = (halfDay / HALF_DAYS_A_DAY) | 0;
    if (!state.mayMeet(p)) {
      const served = this.someServed(volunteer);
      if (served >= 0) this.pair(served, -1);
    }
    const { start, items } = model.pairsOf;
    const from = start[volunteer]!;
    const length = start[volunteer + 1]! - from;
    const offset = this.random.below(length);
    const sameHalf =
      state.taken[volunteer * model.halfDays + halfDay]! + model.pairMinutes[p]! >
      model.minutes[volunteer * model.halfDays + halfDay]!;
    const sameDay = state.inDay[volunteer * state.days + day]! >= model.maxDay[volunteer]!;
    const visitsOnly =
      state.inWeek[volunteer * model.weeks + week]! < model.maxWeek[volunteer]! &&
      !sameHalf &&
      !sameDay;
    for (let i = 0; i < length && !state.hasRoom(p, halfDay); i++) {
      const other = items[from + ((offset + i) % length)]!;
      if (!state.served[other]) continue;
      const need = model.pairNeed[other]!;
      for (let j = model.contactsOf.start[need]!; j < model.contactsOf.start[need + 1]!; j++) {
        const contact = model.contactsOf.items[j]!;
        if (state.first[contact] !== other && state.second[contact] !== other) continue;
        if (visitsOnly && !model.isVisit[need]) continue;
        const at = state.halfDay[contact]!;
        const inTheWay = sameHalf
          ? at === halfDay
          : sameDay
            ? ((at / HALF_DAYS_A_DAY) | 0) === day
            : ((at / HALF_DAYS_A_WEEK) | 0) === week;
        if (inTheWay && !state.hasRoom(p, halfDay)) this.take(contact);
      }
    }
  }
}
