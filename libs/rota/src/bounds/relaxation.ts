import type { Highs, HighsCallbackMap, ModelData } from 'highs';

/** The optimum of a linear program, the values of its columns and the duals of its rows. */
export type Relaxed = { objective: number; colValue: Float64Array; rowDual: Float64Array };

export type Stop = () => boolean;

/**
 * Solves a linear program, null where it has no optimum or `stop` ended it. The interior point is the faster on models
 * with pairs, the simplex on those without.
 */
export function solveRelaxation(
  highs: Highs,
  data: ModelData,
  solver: 'simplex' | 'ipm',
  stop: Stop = () => false,
): Relaxed | null {
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, solver, run_crossover: 'off' });
    const isSolved = () => {
      model.run(endWhen(highs, stop));
      return model.getModelStatus() === highs.constants.modelStatus.optimal;
    };
    if (!isSolved()) {
      // The interior point now and then ends just short of an optimum that the simplex then finds.
      model.options.set({ solver: 'simplex' });
      if (solver === 'simplex' || stop() || !isSolved()) return null;
    }
    const { colValue, rowDual } = model.getSolution();
    return { objective: model.getObjectiveValue(), colValue, rowDual };
  });
}

/** Asks, while HiGHS runs, whether to end. */
export function endWhen({ constants }: Highs, stop: Stop): HighsCallbackMap {
  const { simplexInterrupt, ipmInterrupt, mipInterrupt } = constants.callbackType;
  const ask = (event: { interrupt: () => void }): undefined => {
    if (stop()) event.interrupt();
  };
  return { [simplexInterrupt]: ask, [ipmInterrupt]: ask, [mipInterrupt]: ask };
}
