import { anneal, restore, snapshot } from './anneal';
import { expectSound, givenState, placed } from './sound.testing';

const SCHEDULE = { moves: 3000, hot: 20, cold: 0.2, coverWorth: 30, aim: 0.3 };

describe('annealing', () => {
  it('ends with a sound plan that is no worse than the one it began with', () => {
    const { state } = givenState();
    const before = snapshot(state);
    const best = anneal(state, 1, SCHEDULE);
    expectSound(state);
    expect([state.uncovered, state.halfDay]).toEqual([best.uncovered, best.halfDay]);
    expect(state.uncovered).toBeLessThanOrEqual(before.uncovered);
    if (state.uncovered === before.uncovered) expect(state.quality).toBeLessThan(before.quality);
  });

  it('finds the same with the same seed', () => {
    const plans = [1, 1, 2].map((seed) => {
      const { state } = givenState();
      anneal(state, seed, SCHEDULE);
      return JSON.stringify(state.plan());
    });
    expect(plans[0]).toBe(plans[1]);
    expect(plans[0]).not.toBe(plans[2]);
  });

  it('stops when it is told to, and as soon as enough is covered', () => {
    const { state } = givenState();
    const shares: number[] = [];
    anneal(state, 1, { ...SCHEDULE, moves: 100_000 }, (share) => shares.push(share) >= 2);
    expect(shares).toHaveLength(3);
    expectSound(state);
    let made = 0;
    anneal(state, 1, { ...SCHEDULE, enough: Infinity }, (_share, _best, since) => {
      made += since;
      return false;
    });
    expect(made).toBe(0);
  });

  it('brings a state back to places kept before', () => {
    const { state } = givenState();
    const kept = snapshot(state);
    for (const contact of placed(state).slice(0, 8)) state.remove(contact);
    restore(state, kept);
    expect(state.plan()).toEqual(givenState().state.plan());
    expectSound(state);
  });
});
