/** The sizes of the benchmark. */
export const SIZES = ['S', 'branch', 'M', 'L', 'XL'] as const;
export type Size = (typeof SIZES)[number];

/** How many volunteers and people a size has, in how many branches. */
export const MEASURES: Record<Size, { volunteers: number; people: number; branches: number }> = {
  S: { volunteers: 30, people: 60, branches: 1 },
  branch: { volunteers: 50, people: 200, branches: 1 },
  M: { volunteers: 150, people: 400, branches: 3 },
  L: { volunteers: 600, people: 2000, branches: 10 },
  XL: { volunteers: 2000, people: 8000, branches: 33 },
};

/** Weeks of a period, each of seven days in three parts. */
export const WEEKS = 4;
