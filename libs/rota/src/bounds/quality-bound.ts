import type { Highs } from 'highs';
import type { Instance, Plan } from '../instance';
import { costOf } from '../cost/cost';
import { KERNEL_ROUNDS, PACES, planOfKernel, type PricedRelaxation } from './kernel';
import { LagrangianBound } from './lagrangian';
import { buildModel } from './model';
import type { RotaModel } from './rota-model';
import { readPlan, startFrom } from './read-plan';
import { endWhen, solveRelaxation, type Stop } from './relaxation';
import { FEW_CUTS, TREE } from './tree';

/** Columns up to which the relaxation of a model with pairs fits in memory and time. */
const MOST_COLUMNS = 150_000;

/** Columns up to which cuts are worth their time, and how many seconds they are given. */
const MIDDLE_COLUMNS = 30_000;
const CUT_SECONDS = 38;

/** Columns up to which what is left after the bound is solved exactly, in so many nodes at most. */
const FEW_COLUMNS = 6_000;
const MOST_NODES = 5_000;

export type QualityProof = {
  /** No plan with at most this uncovered weight has a lower quality cost. */
  bound: number;
  /** The best plan where it was solved exactly. */
  plan?: Plan;
};

export type QualityOptions = {
  /** A plan that leaves no more, for a small instance to be solved from. */
  plan?: Plan;
  /** The relaxation, where it was solved before. */
  start?: PricedRelaxation;
  /** Steps of prices at each pace. */
  rounds?: number;
  stop?: () => boolean;
  /** Hears of every better bound. */
  found?: (bound: number) => void;
  /** Hears, for an instance of which neither all nor the cuts can be solved, of a good plan to search on from, or of none. */
  seen?: (plan: Plan | null) => void;
};

/**
 * Proves a bound on the quality cost of every plan that leaves at most `uncovered`: the linear relaxation, then prices
 * that climb from its duals, then, where the size allows, cuts; null for an instance too large. A small instance for
 * which a good `plan` is known is solved exactly; of one too large for cuts a good plan is `seen` on the way.
 */
export function proveQuality(
  instance: Instance,
  highs: Highs,
  uncovered: number,
  options: QualityOptions = {},
): QualityProof | null {
  const { plan, stop = () => false, found, seen } = options;
  const model = buildModel(instance, { objective: 'quality', coverageAtMost: uncovered });
  if (model.linear.columns > MOST_COLUMNS) return null;
  const { columns } = model.linear;
  // Where cuts follow, they raise the bound more than prices do in the same time.
  const isMiddle = columns > FEW_COLUMNS && columns <= MIDDLE_COLUMNS;
  const rounds = options.rounds ?? (columns <= FEW_COLUMNS ? 100 : isMiddle ? 80 : 400);
  const relaxed =
    options.start?.relaxed ?? solveRelaxation(highs, model.linear.data(true), 'ipm', stop);
  if (!relaxed) return null;
  const lagrangian = new LagrangianBound(model);
  if (options.start) lagrangian.prices.set(options.start.prices);
  else lagrangian.start(relaxed.rowDual);
  const climb = (steps: number) => {
    for (const step of PACES) {
      const before = lagrangian.best;
      lagrangian.climb(steps, step, stop);
      lagrangian.prices.set(lagrangian.bestPrices);
      if (lagrangian.best > before) found?.(lagrangian.best);
    }
  };
  if (seen) {
    const isLarge = columns > MIDDLE_COLUMNS;
    if (isLarge) climb(KERNEL_ROUNDS);
    seen(isLarge && !stop() ? planOfKernel(model, highs, relaxed, lagrangian, stop) : null);
  }
  climb(rounds);
  const cost = plan && costOf(instance, plan);
  const known =
    plan && cost && cost.uncovered <= uncovered ? { plan, quality: cost.quality } : null;
  if (stop() || columns > MIDDLE_COLUMNS || (columns <= FEW_COLUMNS && !known))
    return { bound: lagrangian.best };
  return branchAndCut(model, highs, lagrangian, stop, columns <= FEW_COLUMNS ? known : null);
}

/**
 * From a plan known: the best of all. Columns with which the bound is above the cost of that plan are left out, and the
 * rest is decided exactly. With none known, only the cuts at the root, which raise the bound.
 */
function branchAndCut(
  model: RotaModel,
  highs: Highs,
  lagrangian: LagrangianBound,
  stop: Stop,
  known: { plan: Plan; quality: number } | null,
): QualityProof {
  const data = model.linear.data();
  const rises = known ? lagrangian.rises() : null;
  const above = known ? known.quality + 1e-6 - lagrangian.best : Infinity;
  const colUpper = Float64Array.from(data.colUpper, (upper, column) =>
    (rises?.[column] ?? 0) > above ? 0 : upper,
  );
  return highs.withModel({ ...data, colUpper }, (mip) => {
    mip.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-4 });
    if (known) {
      mip.options.set({ ...TREE, mip_max_nodes: MOST_NODES });
      mip.setSolution(startFrom(model, known.plan));
    } else
      mip.options.set({
        ...FEW_CUTS,
        mip_max_nodes: 1,
        mip_heuristic_effort: 0,
        mip_lp_solver: 'ipm',
        time_limit: CUT_SECONDS,
      });
    mip.run(endWhen(highs, stop));
    const dual = Number(mip.info.get('mip_dual_bound'));
    // A plan that costs more than the one known may need the columns left out.
    const proven = Number.isFinite(dual) ? Math.min(dual, known?.quality ?? Infinity) : -Infinity;
    const bound = Math.max(lagrangian.best, proven);
    if (!known || mip.getModelStatus() !== highs.constants.modelStatus.optimal) return { bound };
    return { bound, plan: readPlan(model, mip.getSolution().colValue) };
  });
}
