import { MakeWay } from './make-way';
import { Random } from './random';
import { expectSound, givenState, placed } from './sound.testing';

describe('making way for a contact nobody comes to', () => {
  it('puts it in a place that suits it, and breaks no hard rule by it', () => {
    let served = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { state } = givenState(seed);
      if (state.holeCount === 0)
        for (const contact of placed(state).slice(0, 3)) state.remove(contact);
      const contact = state.holes[0] as number;
      const before = new Set(placed(state));
      const ruin = new MakeWay(state, new Random(seed));
      const touched = new Set<number>();
      ruin.touch = (one) => touched.add(one);
      ruin.makeWay(contact, seed % 2 === 0);
      expectSound(state);
      const after = new Set(placed(state));
      if (after.has(contact)) served++;
      for (const one of state.halfDay.keys())
        if (before.has(one) !== after.has(one)) expect(touched).toContain(one);
    }
    expect(served).toBeGreaterThan(5);
  });
});
