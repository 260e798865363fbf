import { Random } from './random';
import { expectSound, givenState, placed } from './sound.testing';
import { State } from './state';

describe('a plan under work', () => {
  it('costs what its plan costs, however often contacts are taken away and given back', () => {
    const { state } = givenState();
    const random = new Random(1);
    expect(placed(state).length).toBeGreaterThan(10);
    for (let move = 0; move < 200; move++) {
      const contacts = placed(state).filter((contact) => !state.model.fixed[contact]);
      const contact = contacts[random.below(contacts.length)] as number;
      const assignment = state.plan()[contact];
      state.remove(contact);
      if (move % 20 === 0) expectSound(state);
      if (move % 3 > 0 && assignment) state.take(contact, assignment);
    }
    expectSound(state);
  });

  it('empty again, holds as little as one that was never filled', () => {
    const { state } = givenState();
    for (const contact of placed(state)) if (!state.model.fixed[contact]) state.remove(contact);
    const fresh = new State(state.model);
    for (const key of ['taken', 'inWeek', 'visits', 'inDay', 'people', 'load', 'served'] as const)
      expect(state[key]).toEqual(fresh[key]);
    expect(state.uncovered).toBe(fresh.uncovered);
    expect(state.quality).toBeCloseTo(fresh.quality, 6);
    expect(state.holeCount).toBe(fresh.holeCount);
  });

  it('lists as holes exactly the contacts nobody comes to though somebody could', () => {
    const { state } = givenState(2);
    for (const contact of placed(state).slice(0, 5)) state.remove(contact);
    const holes = [...state.holes.subarray(0, state.holeCount)].sort((a, b) => a - b);
    const expected = [...state.halfDay.keys()].filter(
      (contact) => (state.halfDay[contact] ?? 0) < 0 && state.model.servable[contact],
    );
    expect(holes).toEqual(expected);
  });

  it('has no room for a volunteer whose week is full', () => {
    const { state } = givenState();
    const { model } = state;
    const contact = placed(state)[0] as number;
    const pair = state.first[contact] as number;
    const halfDay = state.halfDay[contact] as number;
    state.remove(contact);
    expect(state.hasRoom(pair, halfDay)).toBe(true);
    const week = (model.pairVolunteer[pair] as number) * model.weeks + Math.floor(halfDay / 21);
    state.inWeek[week] = model.maxWeek[model.pairVolunteer[pair] as number] as number;
    expect(state.hasRoom(pair, halfDay)).toBe(false);
  });
});
