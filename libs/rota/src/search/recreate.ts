import { HALF_DAYS_A_WEEK } from '../cost/calendar';
import type { Random } from './random';
import type { State } from './state';

/**
 * Puts people's contacts back, need by need: a whole series to one face where that is cheapest, since continuity is
 * paid once per face and not per contact. Candidates are passed over at random now and then ("blinks": J. Christiaens
 * and G. Vanden Berghe, "Slack Induction by String Removals for Vehicle Routing Problems", Transportation Science
 * 2020), so that two attempts at the same place differ.
 */
export class Recreate {
  /** Contacts of the need at hand that nobody comes to yet. */
  private readonly open: Int32Array;
  private count = 0;
  /** Called with each contact just before it is given an assignment. */
  touch: (contact: number) => void = () => undefined;

  constructor(
    private readonly state: State,
    private readonly random: Random,
    private readonly blink = 0.02,
  ) {
    this.open = new Int32Array(state.model.needOf.length + 1);
  }

  /** Serves all open contacts of a need that can be; `splitCost` is the guess of what a second face would cost. */
  need(need: number, splitCost: number): void {
    const { model, halfDay } = this.state;
    this.count = 0;
    for (let i = model.contactsOf.start[need]!; i < model.contactsOf.start[need + 1]!; i++) {
      const contact = model.contactsOf.items[i]!;
      if (halfDay[contact]! < 0 && !model.fixed[contact]) this.open[this.count++] = contact;
    }
    if (model.asks[need] === 2) return this.inPairs();
    while (this.count > 0) {
      const p = this.bestFace(need, splitCost);
      if (p < 0 || !this.give(p)) return;
    }
  }

  /** The pair whose volunteer takes the open contacts most cheaply, those it cannot take guessed at `splitCost` each. */
  private bestFace(need: number, splitCost: number): number {
    const { state, random, open, count } = this;
    const { model } = state;
    let best = -1;
    let lowest = Infinity;
    for (let p = model.pairStart[need]!; p < model.pairStart[need + 1]!; p++) {
      if (!state.mayMeet(p) || random.next() < this.blink) continue;
      const volunteer = model.pairVolunteer[p]!;
      const k = p - model.pairStart[need]!;
      let load = state.load[volunteer]!;
      let cost = state.served[p]! > 0 ? 0 : model.pairCost[p]!;
      let taken = 0;
      let lastWeek = -1;
      let inWeek = 0;
      for (let i = 0; i < count; i++) {
        const contact = open[i]!;
        const at = model.contactBase[contact]! + k;
        const end = model.optionStart[at + 1]!;
        let own = Infinity;
        let where = 0;
        for (let o = model.optionStart[at]!; o < end; o++) {
          if (model.optionCost[o]! < own && state.hasRoom(p, model.optionHalfDay[o]!)) {
            own = model.optionCost[o]!;
            where = model.optionHalfDay[o]!;
          }
        }
        if (own === Infinity) continue;
        const week = (where / HALF_DAYS_A_WEEK) | 0;
        if (week === lastWeek) {
          inWeek++;
          const used = volunteer * model.weeks + week;
          if (state.inWeek[used]! + inWeek >= model.maxWeek[volunteer]!) continue;
          if (model.isVisit[need] && state.visits[used]! + inWeek >= model.maxVisits[volunteer]!)
            continue;
        } else {
          lastWeek = week;
          inWeek = 0;
        }
        cost += own + state.marginal(volunteer, load++);
        taken++;
      }
      if (taken === 0) continue;
      const score = cost + (count - taken) * splitCost;
      if (score < lowest) {
        lowest = score;
        best = p;
      }
    }
    return best;
  }

  /** Gives the volunteer of a pair those open contacts that it has room for, and says whether there were some. */
  private give(p: number): boolean {
    const { state, open } = this;
    const { model } = state;
    const k = p - model.pairStart[model.pairNeed[p]!]!;
    let left = 0;
    for (let i = 0; i < this.count; i++) {
      const contact = open[i]!;
      const at = model.contactBase[contact]! + k;
      const o = this.cheapest(p, at);
      if (o < 0) {
        open[left++] = contact;
        continue;
      }
      this.touch(contact);
      state.place(contact, model.optionHalfDay[o]!, p, -1, model.optionCost[o]!);
    }
    const some = left < this.count;
    this.count = left;
    return some;
  }

  private cheapest(p: number, at: number): number {
    const { state } = this;
    const { model } = state;
    let best = -1;
    for (let o = model.optionStart[at]!; o < model.optionStart[at + 1]!; o++) {
      if (
        (best < 0 || model.optionCost[o]! < model.optionCost[best]!) &&
        state.hasRoom(p, model.optionHalfDay[o]!)
      )
        best = o;
    }
    return best;
  }

  /** Visits that two make together: the two cheapest faces of each half-day, then the cheapest half-day. */
  private inPairs(): void {
    const { state, open } = this;
    const { model } = state;
    const { contacts } = model.instance;
    for (let i = 0; i < this.count; i++) {
      const contact = open[i]!;
      let lowest = Infinity;
      let chosen: [number, number, number, number] | null = null;
      for (const halfDay of contacts[contact]!.halfDays) {
        const [first, firstCost, firstOwn] = this.bestAt(contact, halfDay, -1);
        if (first < 0) continue;
        const [second, secondCost, secondOwn] = this.bestAt(contact, halfDay, first);
        if (second < 0 || firstCost + secondCost >= lowest) continue;
        lowest = firstCost + secondCost;
        chosen = [halfDay, first, second, firstOwn + secondOwn];
      }
      if (!chosen) continue;
      this.touch(contact);
      state.place(contact, ...chosen);
    }
  }

  /** The cheapest pair for a contact in one half-day beside `with_`, its cost and what of that is its own. */
  private bestAt(contact: number, halfDay: number, beside: number): [number, number, number] {
    const { state, random } = this;
    const { model } = state;
    const need = model.needOf[contact]!;
    let best = -1;
    let lowest = Infinity;
    let own = 0;
    for (let p = model.pairStart[need]!; p < model.pairStart[need + 1]!; p++) {
      if (p === beside || !state.mayMeet(p) || random.next() < this.blink) continue;
      const volunteer = model.pairVolunteer[p]!;
      if (beside >= 0 && model.apart(volunteer, model.pairVolunteer[beside]!)) continue;
      const at = model.contactBase[contact]! + p - model.pairStart[need]!;
      for (let o = model.optionStart[at]!; o < model.optionStart[at + 1]!; o++) {
        if (model.optionHalfDay[o] !== halfDay || !state.hasRoom(p, halfDay)) continue;
        const meeting = state.served[p]! > 0 ? 0 : model.pairCost[p]! / this.count;
        const cost =
          model.optionCost[o]! + meeting + state.marginal(volunteer, state.load[volunteer]!);
        if (cost >= lowest) continue;
        lowest = cost;
        own = model.optionCost[o]!;
        best = p;
      }
    }
    return [best, lowest, own];
  }
}
