import { greedy } from '../greedy';
import type { Assignment, Plan } from '../instance';
import type { Model } from './model';
import { State } from './state';

/** A state to search from: the plan `from` as far as it still holds, else a greedy fill. Locks stand whatever it says. */
export function startOf(model: Model, from?: Plan): State {
  const state = new State(model);
  const plan = from ?? greedy(model.instance);
  for (const { id, locked } of model.instance.contacts) {
    const assignment = plan[id];
    if (!locked && assignment) takeIfAllowed(state, id, assignment);
  }
  return state;
}

/** Gives a contact an assignment where no hard rule stands against it; says whether it did. */
export function takeIfAllowed(
  state: State,
  contact: number,
  { halfDay, volunteers }: Assignment,
): boolean {
  const { model } = state;
  const need = model.needOf[contact]!;
  const pairs = volunteers.map((volunteer) => state.pairOf(need, volunteer));
  const allowed = pairs.every(
    (p) =>
      p >= 0 &&
      state.optionOf(contact, p, halfDay) >= 0 &&
      state.mayMeet(p) &&
      state.hasRoom(p, halfDay),
  );
  const [one, other] = volunteers;
  const together = other === undefined || (one !== other && !model.apart(one!, other));
  if (!allowed || !together || volunteers.length !== model.asks[need]) return false;
  state.take(contact, { halfDay, volunteers });
  return true;
}
