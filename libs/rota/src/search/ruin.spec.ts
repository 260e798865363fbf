import { Random } from './random';
import { Ruin } from './ruin';
import { expectSound, givenState, placed } from './sound.testing';

describe('taking related parts out of a plan', () => {
  const WAYS: Record<string, (ruin: Ruin) => void> = {
    related: (ruin) => ruin.related(3),
    volunteer: (ruin) => ruin.volunteer(2),
    week: (ruin) => ruin.week(),
    single: (ruin) => ruin.single(),
  };

  it.each(Object.keys(WAYS))('by %s leaves a sound plan, and notes each need it opens', (way) => {
    const { state } = givenState();
    const ruin = new Ruin(state, new Random(5));
    let taken = 0;
    for (let move = 0; move < 30; move++) {
      const before = placed(state);
      const touched: number[] = [];
      ruin.touch = (contact) => touched.push(contact);
      ruin.clear();
      WAYS[way]!(ruin);
      const after = new Set(placed(state));
      const gone = before.filter((contact) => !after.has(contact));
      expect(touched.sort((a, b) => a - b)).toEqual(gone);
      for (const contact of gone)
        expect(ruin.needs).toContain(state.model.needOf[contact] as number);
      expect(new Set(ruin.needs).size).toBe(ruin.needs.length);
      taken += gone.length;
    }
    expectSound(state);
    expect(taken).toBeGreaterThan(0);
  });

  it('never takes what is locked', () => {
    const { state } = givenState();
    const [contact] = placed(state) as [number];
    state.model.fixed[contact] = 1;
    new Ruin(state, new Random(1)).series(state.model.needOf[contact] as number);
    expect(placed(state)).toContain(contact);
  });
});
