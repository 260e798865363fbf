/** One row of a chart: where it stands, and a figure for each series; null where it is hidden, undefined where there is none. */
export type ChartRow = { label: string; figures: readonly (number | null | undefined)[] };
