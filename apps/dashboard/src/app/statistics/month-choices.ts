import { MOST_MONTHS, type Month } from '@presence/domain';

/** A year with its months, the latest first. */
export type MonthsOfYear = { year: string; months: Month[] };

const yearOf = (month: Month): number => Number(month.slice(0, 4));

/** The months that a period can be made of: from today's back over all that is read at once, and those already chosen. */
export function monthChoices(
  today: Month,
  { from, until }: { from: Month; until: Month },
): MonthsOfYear[] {
  const last = until > today ? until : today;
  const first = Math.min(yearOf(from), yearOf(today) - MOST_MONTHS / 12);
  return Array.from({ length: yearOf(last) - first + 1 }, (_, ago) => {
    const year = String(yearOf(last) - ago);
    const months = Array.from(
      { length: 12 },
      (_, n) => `${year}-${String(12 - n).padStart(2, '0')}`,
    );
    return { year, months: months.filter((month) => month <= last) };
  });
}
