import loadHighs, { type Highs } from 'highs';
import { polish } from './polish';
import { expectSound, givenState } from './sound.testing';

describe('polishing a plan', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('never makes it worse, keeps it sound, and tells how far it is', () => {
    const { state } = givenState();
    const { uncovered, quality } = state;
    const shares: number[] = [];
    polish(state, highs, {
      seed: 1,
      rounds: 4,
      volunteers: 4,
      watch: (share) => shares.push(share),
    });
    expectSound(state);
    expect(state.uncovered).toBeLessThanOrEqual(uncovered);
    if (state.uncovered === uncovered) expect(state.quality).toBeLessThan(quality);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('is the same with the same seed, and stops when it is told to', () => {
    const plans = [1, 2].map(() => {
      const { state } = givenState(2);
      polish(state, highs, { seed: 3, rounds: 2, volunteers: 4 });
      return state.plan();
    });
    expect(plans[0]).toEqual(plans[1]);
    const { state } = givenState();
    const before = state.plan();
    polish(state, highs, { seed: 1, rounds: 4, stopped: () => true });
    expect(state.plan()).toEqual(before);
  });
});
