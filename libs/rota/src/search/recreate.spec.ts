import { Random } from './random';
import { Recreate } from './recreate';
import { expectSound, givenState, placed } from './sound.testing';
import { State } from './state';

describe('putting contacts back', () => {
  it('fills an empty plan within all hard rules, and tells of each contact it touches', () => {
    const { state } = givenState();
    const empty = new State(state.model);
    const touched: number[] = [];
    const recreate = new Recreate(empty, new Random(1));
    recreate.touch = (contact) => touched.push(contact);
    for (let need = 0; need < empty.model.isVisit.length; need++) recreate.need(need, 20);
    expectSound(empty);
    expect(placed(empty).length).toBeGreaterThan(placed(state).length / 2);
    expect(touched.sort((a, b) => a - b)).toEqual(
      placed(empty).filter((contact) => !empty.model.fixed[contact]),
    );
  });

  it('leaves one need to one face where that is possible', () => {
    const { state } = givenState();
    const empty = new State(state.model);
    const recreate = new Recreate(empty, new Random(1), 0);
    const { pairStart, asks, contactsOf } = empty.model;
    const need = [...asks.keys()].find(
      (one) =>
        asks[one] === 1 &&
        contactsOf.start[one + 1]! - contactsOf.start[one]! > 1 &&
        pairStart[one + 1]! > pairStart[one]!,
    ) as number;
    recreate.need(need, 1000);
    const faces = placed(empty)
      .filter((contact) => empty.model.needOf[contact] === need)
      .map((contact) => empty.first[contact]);
    expect(faces.length).toBeGreaterThan(1);
    expect(new Set(faces).size).toBe(1);
  });
});
