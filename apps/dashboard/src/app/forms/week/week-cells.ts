import {
  addWindow,
  coverOf,
  removeWindow,
  timeOf,
  WEEKDAYS,
  type WeekWindow,
} from '@presence/domain';

/** A half-hour of the week as it is drawn: day 0 is Monday, slot 0 begins at 8. */
export type Cell = { readonly day: number; readonly slot: number };

/** From one corner to the other, both included. */
export type Stroke = { readonly from: Cell; readonly to: Cell };

const FIRST_MINUTE = 8 * 60;
const SLOT_MINUTES = 30;
/** Half-hours from 8 to 21. */
export const SLOTS = 26;
export const DAYS = 7;

/** When a slot begins, HH:MM; `SLOTS` gives the end of the last. */
export const timeOfSlot = (slot: number): string => timeOf(FIRST_MINUTE + slot * SLOT_MINUTES);

/** The part of a week under a stroke: one window for each of its days. */
export function windowsUnder({ from, to }: Stroke): WeekWindow[] {
  const [start, end] = [
    timeOfSlot(Math.min(from.slot, to.slot)),
    timeOfSlot(Math.max(from.slot, to.slot) + 1),
  ];
  return WEEKDAYS.slice(Math.min(from.day, to.day), Math.max(from.day, to.day) + 1).map(
    (weekday) => ({ weekday, start, end }),
  );
}

export const coverOfCell = (windows: readonly WeekWindow[], cell: Cell) =>
  coverOf(windows, windowsUnder({ from: cell, to: cell })[0] as WeekWindow);

/** What a stroke would do: take away what is free throughout, else make it free. */
export const strokeRemoves = (windows: readonly WeekWindow[], stroke: Stroke): boolean =>
  windowsUnder(stroke).every((window) => coverOf(windows, window) === 'ALL');

export const drawn = (
  windows: readonly WeekWindow[],
  stroke: Stroke,
  removes: boolean,
): WeekWindow[] =>
  windowsUnder(stroke).reduce<WeekWindow[]>(
    (kept, window) => (removes ? removeWindow(kept, window) : addWindow(kept, window)),
    [...windows],
  );

export const isInStroke = ({ day, slot }: Cell, { from, to }: Stroke): boolean =>
  day >= Math.min(from.day, to.day) &&
  day <= Math.max(from.day, to.day) &&
  slot >= Math.min(from.slot, to.slot) &&
  slot <= Math.max(from.slot, to.slot);

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
const STEPS: Readonly<Record<string, readonly [days: number, slots: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-DAYS, 0],
  End: [DAYS, 0],
  PageUp: [0, -4],
  PageDown: [0, 4],
};

/** Where a key leads: arrows by one, Home and End to the ends of the week, Page by two hours; undefined for any other. */
export function cellAfter(key: string, { day, slot }: Cell): Cell | undefined {
  const step = STEPS[key];
  return step && { day: within(day + step[0], DAYS), slot: within(slot + step[1], SLOTS) };
}
