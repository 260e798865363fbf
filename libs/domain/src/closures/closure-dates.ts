/** The dates of a closure (YYYY-MM-DD), both included. What everybody reads needs them and no schema. */
export type ClosureDates = { from: string; to: string };

/** Whether a session of this local date (YYYY-MM-DD) falls within the closure. */
export const closesOn = ({ from, to }: ClosureDates, date: string): boolean =>
  from <= date && date <= to;
