import type { Candidate, Instance, Plan } from '../instance';
import type { LinearModel } from './linear-model';

/** One possible assignment: column `column` is 1 when this volunteer serves this contact in this half-day. */
export type Serving = {
  column: number;
  contact: number;
  need: number;
  candidate: Candidate;
  visit: boolean;
  halfDay: number;
};

/** A linear model of an instance, and what its columns mean. */
export type RotaModel = {
  linear: LinearModel;
  instance: Instance;
  /** The plan of the contacts that are settled; null for those that the model decides. */
  settled: Plan;
  servings: readonly Serving[];
  /** Column of each pair (`pairKey`) that is not paid for already. */
  pairs: ReadonlyMap<number, number>;
  /** Column of each contact (position) that the model decides: 1 when nobody comes. */
  gaps: ReadonlyMap<number, number>;
  /** The rows that bind needs together: the coverage (if asked) and every row from `limits` on. */
  coverage: number | null;
  limits: number;
};
