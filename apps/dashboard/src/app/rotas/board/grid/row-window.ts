/** The rows from `start` to before `end` are drawn, `top` CSS pixels below the first. */
export type RowWindow = { start: number; end: number; top: number };

/** Where rows of different heights stand one below another. */
export class RowTops {
  /** `tops[i]` is where row i begins; the last is where all end. */
  private readonly tops: readonly number[];

  constructor(heights: readonly number[]) {
    const tops = [0];
    for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
    this.tops = tops;
  }

  get count(): number {
    return this.tops.length - 1;
  }

  get total(): number {
    return this.tops.at(-1) ?? 0;
  }

  top(row: number): number {
    return this.tops[Math.min(row, this.count)] ?? 0;
  }

  /** The row at a distance from the top. */
  at(distance: number): number {
    let [low, high] = [0, this.count];
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if (this.top(middle) <= distance) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The rows to draw for a view that begins at `offset`: those in sight and some before and after. */
  window(offset: number, height: number, spare: number): RowWindow {
    const start = this.at(offset - spare);
    const end = Math.min(this.count, this.at(offset + height + spare) + 1);
    return { start, end, top: this.top(start) };
  }
}
