import type { ModelData } from 'highs';

/**
 * A linear model that grows column by column and row by row, handed over to HiGHS as arrays: no text to write and to
 * read again. Everything is to be minimised.
 */
export class LinearModel {
  offset = 0;
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly whole: number[] = [];
  private readonly least: number[] = [];
  private readonly most: number[] = [];
  private readonly entries = { row: [] as number[], column: [] as number[], value: [] as number[] };

  get columns(): number {
    return this.cost.length;
  }

  get rows(): number {
    return this.least.length;
  }

  /** Adds a column between 0 and `upper`, a whole number unless said otherwise, and gives its position. */
  column(cost: number, upper = 1, whole = true): number {
    this.upper.push(upper);
    this.whole.push(whole ? 1 : 0);
    return this.cost.push(cost) - 1;
  }

  /** Adds a row, least ≤ Σ ≤ most, and gives its position. */
  row(least: number, most: number): number {
    this.most.push(most);
    return this.least.push(least) - 1;
  }

  put(row: number, column: number, value: number): void {
    this.entries.row.push(row);
    this.entries.column.push(column);
    this.entries.value.push(value);
  }

  /** The cost of a solution, the constant included. */
  costOf(values: ArrayLike<number>): number {
    return this.cost.reduce((sum, cost, column) => sum + cost * (values[column] ?? 0), this.offset);
  }

  /** The arrays of HiGHS, row by row. `relaxed` lets every column take fractions. */
  data(relaxed = false): ModelData {
    const { row, column, value } = this.entries;
    const starts = new Int32Array(this.rows + 1);
    for (const at of row) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
    for (let at = 0; at < this.rows; at++)
      starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const next = starts.slice();
    const indices = new Int32Array(row.length);
    const values = new Float64Array(row.length);
    row.forEach((at, entry) => {
      const place = next[at] ?? 0;
      next[at] = place + 1;
      indices[place] = column[entry] ?? 0;
      values[place] = value[entry] ?? 0;
    });
    return {
      numCols: this.columns,
      numRows: this.rows,
      offset: this.offset,
      colCost: Float64Array.from(this.cost),
      colLower: new Float64Array(this.columns),
      colUpper: Float64Array.from(this.upper),
      rowLower: Float64Array.from(this.least),
      rowUpper: Float64Array.from(this.most),
      matrix: { format: 'csr', numRows: this.rows, numCols: this.columns, starts, indices, values },
      ...(relaxed ? {} : { integrality: Int32Array.from(this.whole) }),
    };
  }
}
