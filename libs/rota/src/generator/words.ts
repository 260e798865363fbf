/** What is asked of volunteers and what they offer, each with its share among volunteers and among needs. */
export const OTHER_LANGUAGES = [
  ['en', 16],
  ['ar', 9],
  ['es', 5],
  ['pt', 4.5],
  ['it', 2.5],
  ['tr', 2],
  ['lsf', 0.7],
] as const;
export const ASKED_LANGUAGES = [
  ['fr', 94],
  ['ar', 2.4],
  ['en', 1.4],
  ['lsf', 0.5],
  ['es', 0.9],
  ['pt', 0.8],
] as const;
export const SKILLS = [
  ['mobility', 32],
  ['dementia', 31],
  ['carer', 29],
  ['bereavement', 30],
] as const;
export const ASKED_SKILLS = [
  ['', 83],
  ['mobility', 8.5],
  ['carer', 3.5],
  ['bereavement', 3],
  ['dementia', 2],
] as const;

/** Minutes free in a morning, an afternoon, an evening. */
export const FREE_MINUTES = [
  [
    [90, 32],
    [180, 68],
  ],
  [
    [120, 38],
    [240, 62],
  ],
  [
    [60, 37],
    [120, 63],
  ],
] as const;

/** How gladly each of the 21 half-days of a week is taken; nobody calls on Sundays. */
export const HALF_DAY_WEIGHTS: readonly (readonly [number, number])[] = Array.from(
  { length: 18 },
  (_, halfDay) => [halfDay, ([3, 5, 2.4][halfDay % 3] ?? 0) * (halfDay < 15 ? 1 : 0.4)],
);
