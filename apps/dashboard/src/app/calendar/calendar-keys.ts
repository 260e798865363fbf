import { addDays, mondayBefore } from '@presence/domain';
import { addMonths } from './calendar-days';

/** Where the focus rests in the grid: a day, and which of its sessions (0 when it has none). */
export type Spot = { readonly date: string; readonly index: number };

const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** How many days an arrow stands for; undefined for any other key. */
export const daysOfArrow = (key: string): number | undefined => DAYS[key];

/**
 * Where a key leads from `spot`: arrows to the next day or, within a day, to its next session; Home and End to the ends
 * of the week; Page Up and Page Down to another month. Undefined for any other key. `countOn` counts a day's sessions.
 */
export function spotAfter(
  key: string,
  { date, index }: Spot,
  countOn: (date: string) => number,
): Spot | undefined {
  switch (key) {
    case 'ArrowDown':
      return index + 1 < countOn(date)
        ? { date, index: index + 1 }
        : { date: addDays(date, 7), index: 0 };
    case 'ArrowUp': {
      const above = addDays(date, -7);
      return index > 0
        ? { date, index: index - 1 }
        : { date: above, index: Math.max(countOn(above) - 1, 0) };
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      return { date: addDays(date, DAYS[key] ?? 0), index: 0 };
    case 'Home':
      return { date: mondayBefore(date), index: 0 };
    case 'End':
      return { date: addDays(mondayBefore(date), 6), index: 0 };
    case 'PageUp':
      return { date: addMonths(date, -1), index: 0 };
    case 'PageDown':
      return { date: addMonths(date, 1), index: 0 };
    default:
      return undefined;
  }
}
