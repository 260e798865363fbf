import type { Month } from './figures';

/** The months from one to another, both included. */
export function monthsBetween(from: Month, until: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= until; month = monthsLater(month, 1)) months.push(month);
  return months;
}

/** The month so many months later or, negative, earlier. */
export function monthsLater(month: Month, months: number): Month {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + months, 15)).toISOString().slice(0, 7);
}
