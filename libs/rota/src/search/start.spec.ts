import { greedy } from '../greedy';
import { expectSound, givenState, placed } from './sound.testing';
import { modelOf } from './model';
import { startOf, takeIfAllowed } from './start';

describe('where a search begins', () => {
  it('is a greedy fill where no plan is given', () => {
    const { instance, state } = givenState();
    expect(state.plan()).toEqual(greedy(instance));
    expectSound(state);
  });

  it('is the plan given, as far as it still holds', () => {
    const { instance, state } = givenState();
    const plan = state.plan();
    const [contact] = placed(state);
    const volunteer = plan[contact as number]?.volunteers[0] as number;
    const withoutThem = {
      ...instance,
      volunteers: instance.volunteers.map((one) =>
        one.id === volunteer ? { ...one, minutes: one.minutes.map(() => 0) } : one,
      ),
    };
    const again = startOf(modelOf(withoutThem), plan);
    expectSound(again);
    again.plan().forEach((assignment, at) => {
      if (plan[at]?.volunteers.includes(volunteer)) expect(assignment).toBeNull();
      else expect(assignment).toEqual(plan[at]);
    });
  });

  it('takes no assignment that a hard rule stands against', () => {
    const { state } = givenState();
    const [contact] = placed(state) as [number];
    const stood = state.plan()[contact] as { halfDay: number; volunteers: number[] };
    state.remove(contact);
    const before = state.uncovered;
    expect(takeIfAllowed(state, contact, { ...stood, halfDay: 83 - stood.halfDay })).toBe(false);
    expect(takeIfAllowed(state, contact, { ...stood, volunteers: [] })).toBe(false);
    expect(state.uncovered).toBe(before);
    expect(takeIfAllowed(state, contact, stood)).toBe(true);
    expectSound(state);
  });
});
