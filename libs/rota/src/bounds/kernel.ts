import type { Highs } from 'highs';
import type { Instance, Plan } from '../instance';
import { LagrangianBound } from './lagrangian';
import { buildModel } from './model';
import type { RotaModel } from './rota-model';
import { readPlan, startFrom } from './read-plan';
import { endWhen, solveRelaxation, type Relaxed, type Stop } from './relaxation';
import { FEW_CUTS } from './tree';

/** By how much the bound may rise with a column of the kernel, then of a wider one, and from which share the relaxation uses it. */
const RISES = [8, 16];
const WIDE = [16];
const USED = 0.02;

/** Columns up to which a wide kernel is no trouble. */
const FEW_COLUMNS = 6_000;

/** How far prices move at first, pace after pace, and how many steps at each before a kernel is chosen by them. */
export const PACES = [0.3, 0.1, 0.05, 0.02, 0.01];
export const KERNEL_ROUNDS = 50;

/**
 * A plan out of the kernel of a model: the columns that the relaxation uses, and those with which the bound hardly
 * rises (E. Angelelli, R. Mansini and M. G. Speranza, "Kernel search", Computers & Operations Research 2010). They are
 * few, and HiGHS's own heuristics at the root find a plan among them that keeps to the coverage asked, where a search by
 * moves needs luck. With plans known, the best first, theirs belong to it too, and it begins at the first. Null where
 * none is found in either kernel. Limited by nodes, never by time.
 */
export function planOfKernel(
  model: RotaModel,
  highs: Highs,
  relaxed: Relaxed,
  lagrangian: LagrangianBound,
  stop: Stop,
  known: readonly Plan[] = [],
): Plan | null {
  const rises = lagrangian.rises();
  const decided = new Set([...model.servings.map(({ column }) => column), ...model.pairs.values()]);
  const starts = known.map((plan) => startFrom(model, plan));
  const inPlan = new Set(
    starts.flatMap(({ indices, values }) => [...indices].filter((_, at) => values[at])),
  );
  const data = model.linear.data();
  for (const most of model.linear.columns > FEW_COLUMNS ? RISES : WIDE) {
    const isKernel = (column: number) =>
      !decided.has(column) ||
      inPlan.has(column) ||
      (rises[column] ?? 0) <= most ||
      (relaxed.colValue[column] ?? 0) > USED;
    const colUpper = data.colUpper.map((upper, column) => (isKernel(column) ? upper : 0));
    const plan = highs.withModel({ ...data, colUpper }, (mip) => {
      mip.options.set({
        ...FEW_CUTS,
        output_flag: false,
        mip_max_nodes: 1,
        mip_allow_restart: false,
        random_seed: 1,
      });
      if (starts[0]) {
        mip.options.set({ mip_heuristic_effort: 0.3 });
        mip.setSolution(starts[0]);
      }
      mip.run(endWhen(highs, stop));
      const isFound =
        Number(mip.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
      return isFound ? readPlan(model, mip.getSolution().colValue) : null;
    });
    if (plan || stop()) return plan;
  }
  return null;
}

/** The relaxation of the model of quality, and prices climbed from its duals. */
export type PricedRelaxation = { relaxed: Relaxed; prices: Float64Array };

/** Solves the relaxation for plans that leave at most `uncovered` and climbs a while; null where it ended early. */
export function relaxQuality(
  instance: Instance,
  highs: Highs,
  uncovered: number,
  stop: Stop = () => false,
): PricedRelaxation | null {
  const model = buildModel(instance, { objective: 'quality', coverageAtMost: uncovered });
  const relaxed = solveRelaxation(highs, model.linear.data(true), 'ipm', stop);
  if (!relaxed) return null;
  const lagrangian = new LagrangianBound(model);
  lagrangian.start(relaxed.rowDual);
  for (const pace of PACES) {
    lagrangian.climb(KERNEL_ROUNDS, pace, stop);
    lagrangian.prices.set(lagrangian.bestPrices);
  }
  return { relaxed, prices: lagrangian.bestPrices };
}

/**
 * Makes one plan of several that leave at most `uncovered`, the best first: out of what they do and what the kernel of
 * the model offers. Two searches that stand still in different places often hold the halves of a better plan. Null
 * where it ended early.
 */
export function mergePlans(
  instance: Instance,
  highs: Highs,
  uncovered: number,
  { relaxed, prices }: PricedRelaxation,
  plans: readonly Plan[],
  stop: Stop = () => false,
): Plan | null {
  const model = buildModel(instance, { objective: 'quality', coverageAtMost: uncovered });
  const lagrangian = new LagrangianBound(model);
  lagrangian.prices.set(prices);
  // Without a step: only to know the bound that these prices give.
  lagrangian.climb(1, 0);
  return planOfKernel(model, highs, relaxed, lagrangian, stop, plans);
}
