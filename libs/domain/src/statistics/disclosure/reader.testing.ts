import type { Highs } from 'highs';

/** Far above any count of the tests: what reaches it has no limit. */
const BOUNDLESS = 1e6;

/** So many times each variable. */
export type Sum = ReadonlyMap<number, number>;

export const sumOf = (...sums: readonly Sum[]): Sum => {
  const all = new Map<number, number>();
  for (const sum of sums)
    for (const [variable, times] of sum) all.set(variable, (all.get(variable) ?? 0) + times);
  return all;
};

/**
 * Somebody who holds all that is published and asks a linear programme (HiGHS) for the smallest and the largest that a
 * hidden number can be. Knows nothing of how numbers were hidden.
 */
export class Reader {
  private variables = 0;
  private readonly rows: { sum: Sum; low: number; high: number }[] = [];

  constructor(private readonly highs: Highs) {}

  /** A number that is not negative. */
  number(): Sum {
    return new Map([[this.variables++, 1]]);
  }

  knows(sum: Sum, low: number, high = BOUNDLESS): void {
    this.rows.push({ sum, low, high });
  }

  /** The intervals in which each of these must lie. */
  intervals(sums: readonly Sum[]): { low: number; high: number }[] {
    const size = this.variables;
    const [starts, indices, values] = [[0], [] as number[], [] as number[]];
    for (const { sum } of this.rows) {
      for (const [variable, times] of sum) {
        indices.push(variable);
        values.push(times);
      }
      starts.push(indices.length);
    }
    const data = {
      numCols: size,
      numRows: this.rows.length,
      offset: 0,
      colCost: new Float64Array(size),
      colLower: new Float64Array(size),
      colUpper: new Float64Array(size).fill(BOUNDLESS),
      rowLower: Float64Array.from(this.rows, ({ low }) => low),
      rowUpper: Float64Array.from(this.rows, ({ high }) => high),
      matrix: {
        format: 'csr' as const,
        numRows: this.rows.length,
        numCols: size,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    };
    const { minimize, maximize } = this.highs.constants.objectiveSense;
    return this.highs.withModel(data, (model) => {
      model.options.set({ output_flag: false });
      return sums.map((sum) => {
        const set = (costs: number) =>
          sum.forEach((times, variable) => model.changeColCost(variable, costs * times));
        set(1);
        const [low, high] = [minimize, maximize].map((sense) => {
          model.changeObjectiveSense(sense);
          model.run();
          if (model.getModelStatus() !== this.highs.constants.modelStatus.optimal)
            throw new Error('Nothing fits what is published.');
          return Math.round(1e6 * model.getObjectiveValue()) / 1e6;
        });
        set(0);
        const most = high ?? 0;
        return { low: low ?? 0, high: most >= BOUNDLESS / 2 ? Infinity : most };
      });
    });
  }
}
