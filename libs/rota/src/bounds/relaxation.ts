import type { Highs, ModelData } from 'highs';

/** The optimum of a linear program and the duals of its rows. */
export type Relaxed = { objective: number; rowDual: Float64Array };

/**
 * Solves a linear program, null where it has no optimum. The interior point is the faster on
 * models with pairs, the simplex on those without.
 */
export function solveRelaxation(highs: Highs, data: ModelData, solver: 'simplex' | 'ipm'): Relaxed | null {
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, solver, run_crossover: 'off' });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return { objective: model.getObjectiveValue(), rowDual: model.getSolution().rowDual };
  });
}
