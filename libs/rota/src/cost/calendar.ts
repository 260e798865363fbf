/** Morning, afternoon and evening. */
export const HALF_DAYS_A_DAY = 3;

/** Half-days of a week. */
export const HALF_DAYS_A_WEEK = 21;

/** The week (0, 1, 2 …) in which half-day `halfDay` of the period stands. */
export const weekOf = (halfDay: number) => Math.floor(halfDay / HALF_DAYS_A_WEEK);

/** The day (0, 1, 2 …) in which half-day `halfDay` of the period stands. */
export const dayOf = (halfDay: number) => Math.floor(halfDay / HALF_DAYS_A_DAY);

/** How many weeks a period of `halfDays` half-days has; one begun counts. */
export const weeksIn = (halfDays: number) => Math.ceil(halfDays / HALF_DAYS_A_WEEK);
