import type { WantedContact } from './wanted-contacts';

/**
 * What is left to want where a need has contacts elsewhere on these dates (YYYY-MM-DD): each meets one that is wanted on
 * its date, one of that date alone first, and no other is wanted on the same day.
 */
export function withoutMet(
  wanted: readonly WantedContact[],
  metOn: readonly string[],
): WantedContact[] {
  return metOn.reduce<WantedContact[]>(
    (left, date) => {
      const on = left.filter(({ dates }) => dates.includes(date));
      const [met] = on.sort((one, other) => one.dates.length - other.dates.length);
      return left.flatMap((one) => {
        if (one === met) return [];
        if (!one.dates.includes(date)) return [one];
        const dates = one.dates.filter((day) => day !== date);
        return dates.length > 0 ? [{ ...one, dates }] : [];
      });
    },
    [...wanted],
  );
}
