import type { RotaModel } from './rota-model';
import { cheapest, needBlocks, type NeedBlock } from './need-block';

/** More than anything costs: what a column earns that is to be used in any case. */
const FORCE = 1e7;

/**
 * The bound that is left when every limit of a volunteer is asked only at a price: each need then plans by itself,
 * exactly. Any prices give a proven bound; `climb` looks for the prices that give the best.
 */
export class LagrangianBound {
  /** The price of each row of the model (0 where the row is inside a need), as HiGHS signs the dual of a row. */
  readonly prices: Float64Array;
  best = -Infinity;
  bestPrices: Float64Array;
  private readonly blocks: readonly NeedBlock[];
  private readonly bound: readonly number[];
  private readonly starts: Int32Array;
  private readonly indices: Int32Array;
  private readonly values: Float64Array;
  private readonly data;
  private readonly inBlock: Uint8Array;
  private readonly cost: Float64Array;
  private readonly chosen: Float64Array;

  constructor(private readonly model: RotaModel) {
    this.data = model.linear.data(true);
    const { starts, indices, values } = this.data.matrix;
    [this.starts, this.indices, this.values] = [
      Int32Array.from(starts),
      Int32Array.from(indices),
      Float64Array.from(values),
    ];
    this.blocks = needBlocks(model);
    const rows = Array.from(
      { length: model.linear.rows - model.limits },
      (_, at) => model.limits + at,
    );
    this.bound = model.coverage === null ? rows : [model.coverage, ...rows];
    this.prices = new Float64Array(model.linear.rows);
    this.bestPrices = this.prices;
    this.cost = new Float64Array(model.linear.columns);
    this.chosen = new Float64Array(model.linear.columns);
    this.inBlock = new Uint8Array(model.linear.columns);
    for (const { column } of model.servings) this.inBlock[column] = 1;
    for (const column of [...model.pairs.values(), ...model.gaps.values()])
      this.inBlock[column] = 1;
  }

  /** Takes the duals of a linear relaxation as prices. */
  start(rowDuals: ArrayLike<number>): void {
    for (const row of this.bound) this.prices[row] = this.allowed(row, rowDuals[row] ?? 0);
  }

  /** The bound that the prices give, and by how much each priced row is missed (positive: more is asked than there is). */
  evaluate(slope: Float64Array): number {
    const { cost, chosen, prices, starts, indices, values } = this;
    cost.set(this.data.colCost);
    chosen.fill(0);
    let bound = this.model.linear.offset;
    for (const row of this.bound) {
      const price = prices[row] ?? 0;
      if (price === 0) continue;
      bound += price * this.side(row);
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const column = indices[at] ?? 0;
        cost[column] = (cost[column] ?? 0) - price * (values[at] ?? 0);
      }
    }
    for (const block of this.blocks) bound += cheapest(block, cost, chosen);
    for (let column = 0; column < cost.length; column++) {
      if (this.inBlock[column] || (cost[column] ?? 0) >= 0) continue;
      const most = this.data.colUpper[column] ?? 0;
      bound += most * (cost[column] ?? 0);
      chosen[column] = most;
    }
    for (const row of this.bound) {
      let sum = -this.side(row);
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
        sum += (chosen[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
      slope[row] = -sum;
    }
    if (bound > this.best) {
      this.best = bound;
      this.bestPrices = prices.slice();
    }
    return bound;
  }

  /** For each column that a need decides, by how much the best bound rises when it is used. */
  rises(): Float64Array {
    const prices = this.prices.slice();
    this.prices.set(this.bestPrices);
    this.evaluate(new Float64Array(prices.length));
    this.prices.set(prices);
    const rises = new Float64Array(this.chosen.length);
    const unused = new Float64Array(this.chosen.length);
    for (const block of this.blocks) {
      if (block.parts > 1) continue;
      const usual = cheapest(block, this.cost, unused);
      const forced = (column: number) => {
        const cost = this.cost[column] ?? 0;
        this.cost[column] = cost - FORCE;
        rises[column] = Math.max(0, cheapest(block, this.cost, unused) + FORCE - usual);
        this.cost[column] = cost;
      };
      block.gaps.forEach(forced);
      for (const { pair, servings } of block.helpers) {
        if (pair >= 0) forced(pair);
        servings.flat().forEach(forced);
      }
    }
    return rises;
  }

  /** Moves the prices along the slope with Adam's steps of at most about `step`, `rounds` times or until `stop`. */
  climb(rounds: number, step: number, stop: () => boolean = () => false): void {
    const slope = new Float64Array(this.prices.length);
    const mean = new Float64Array(this.prices.length);
    const square = new Float64Array(this.prices.length);
    for (let round = 1; round <= rounds && !stop(); round++) {
      this.evaluate(slope);
      const pace = step * (1 - (round - 1) / rounds);
      for (const row of this.bound) {
        const by = slope[row] ?? 0;
        mean[row] = 0.9 * (mean[row] ?? 0) + 0.1 * by;
        square[row] = 0.99 * (square[row] ?? 0) + 0.01 * by * by;
        const direction =
          (mean[row] ?? 0) /
          (1 - 0.9 ** round) /
          (Math.sqrt((square[row] ?? 0) / (1 - 0.99 ** round)) + 1e-3);
        this.prices[row] = this.allowed(row, (this.prices[row] ?? 0) + pace * direction);
      }
    }
  }

  /** Where a row has only one side the price has only one sign. */
  private allowed(row: number, price: number): number {
    return (this.data.rowLower[row] ?? -Infinity) === -Infinity
      ? Math.min(0, price)
      : Math.max(0, price);
  }

  private side(row: number): number {
    const least = this.data.rowLower[row] ?? -Infinity;
    return least === -Infinity ? (this.data.rowUpper[row] ?? 0) : least;
  }
}
