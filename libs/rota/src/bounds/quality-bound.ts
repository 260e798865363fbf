import type { Highs } from 'highs';
import type { Instance, Plan } from '../instance';
import { costOf } from '../cost/cost';
import { LagrangianBound } from './lagrangian';
import { buildModel, type RotaModel } from './model';
import { readPlan, startFrom } from './read-plan';
import { endWhen, solveRelaxation, type Stop } from './relaxation';

/** Columns up to which the relaxation of a model with pairs fits in memory and time. */
const MOST_COLUMNS = 150_000;

/** Columns up to which what is left after the bound is solved exactly. */
const FEW_COLUMNS = 6_000;

export type QualityProof = {
  /** No plan with at most this uncovered weight has a lower quality cost. */
  bound: number;
  /** The best plan where it was solved exactly. */
  plan?: Plan;
};

export type QualityOptions = { plan?: Plan; rounds?: number; stop?: () => boolean; found?: (bound: number) => void };

/**
 * Proves a bound on the quality cost of every plan that leaves at most `uncovered`: the linear relaxation, then prices
 * that climb from its duals; null for an instance too large. A small instance for which a good `plan` is known is
 * solved exactly: only columns that some better plan could use are left in the model.
 */
export function proveQuality(
  instance: Instance,
  highs: Highs,
  uncovered: number,
  options: QualityOptions = {},
): QualityProof | null {
  const { plan, rounds = 400, stop = () => false, found } = options;
  const model = buildModel(instance, { objective: 'quality', coverageAtMost: uncovered });
  if (model.linear.columns > MOST_COLUMNS) return null;
  const relaxed = solveRelaxation(highs, model.linear.data(true), 'ipm', stop);
  if (!relaxed) return null;
  const lagrangian = new LagrangianBound(model);
  lagrangian.start(relaxed.rowDual);
  for (const step of [0.3, 0.1, 0.05, 0.02, 0.01]) {
    const before = lagrangian.best;
    lagrangian.climb(rounds, step, stop);
    lagrangian.prices.set(lagrangian.bestPrices);
    if (lagrangian.best > before) found?.(lagrangian.best);
  }
  const cost = plan && costOf(instance, plan);
  if (!plan || !cost || cost.uncovered > uncovered || model.linear.columns > FEW_COLUMNS || stop())
    return { bound: lagrangian.best };
  return solveExactly(model, highs, lagrangian, { plan, quality: cost.quality, stop });
}

/**
 * The best plan of all: columns with which the bound is above the cost of the plan known are left out, and the rest
 * is decided exactly, from that plan on.
 */
function solveExactly(
  model: RotaModel,
  highs: Highs,
  lagrangian: LagrangianBound,
  { plan, quality, stop }: { plan: Plan; quality: number; stop: Stop },
): QualityProof {
  const data = model.linear.data();
  const rises = lagrangian.rises();
  const above = quality + 1e-6 - lagrangian.best;
  const colUpper = Float64Array.from(data.colUpper, (upper, column) => ((rises[column] ?? 0) > above ? 0 : upper));
  return highs.withModel({ ...data, colUpper }, (mip) => {
    mip.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-4 });
    mip.setSolution(startFrom(model, plan));
    mip.run(endWhen(highs, stop));
    if (mip.getModelStatus() !== highs.constants.modelStatus.optimal) return { bound: lagrangian.best };
    return { bound: mip.getObjectiveValue(), plan: readPlan(model, mip.getSolution().colValue) };
  });
}
