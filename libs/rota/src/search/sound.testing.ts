import { generateInstance } from '../generator';
import { costOf } from '../cost/cost';
import { violations } from '../cost/violations';
import type { Instance } from '../instance';
import { modelOf } from './model';
import { startOf } from './start';
import type { State } from './state';

/** An invented rota of the smallest size, with a plan of it to work on. */
export function givenState(seed = 1): { instance: Instance; state: State } {
  const instance = generateInstance('S', seed);
  return { instance, state: startOf(modelOf(instance)) };
}

/** That a state breaks no hard rule, and costs what its plan costs when it is counted from nothing. */
export function expectSound(state: State): void {
  const { instance } = state.model;
  const plan = state.plan();
  expect(violations(instance, plan)).toEqual([]);
  const { uncovered, quality } = costOf(instance, plan);
  expect(state.uncovered).toBe(uncovered);
  expect(state.quality).toBeCloseTo(quality, 6);
}

/** The contacts that have an assignment. */
export const placed = ({ halfDay }: State): number[] =>
  [...halfDay.keys()].filter((contact) => (halfDay[contact] ?? -1) >= 0);
