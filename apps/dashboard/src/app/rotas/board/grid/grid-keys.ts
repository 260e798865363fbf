/** Where the keyboard is on a board: a square, and a contact in it. */
export type Spot = { row: number; column: number; index: number };

export const FIRST_SPOT: Spot = { row: 0, column: 0, index: 0 };

const STEPS: Readonly<Record<string, { row: number; column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -10, column: 0 },
  PageDown: { row: 10, column: 0 },
  Home: { row: 0, column: -100 },
  End: { row: 0, column: 100 },
};

/**
 * Where a key leads from a spot, null for keys that lead nowhere. `contactsIn` the square are gone through one by one
 * before the next, unless a contact is carried.
 */
export function stepFrom(
  spot: Spot,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  size: { rows: number; columns: number },
  contactsIn: number,
): Spot | null {
  const step = STEPS[event.key];
  if (!step) return null;
  const within = spot.index + step.row;
  if (Math.abs(step.row) === 1 && within >= 0 && within < contactsIn)
    return { ...spot, index: within };
  const [rows, columns] =
    event.ctrlKey && step.row === 0 && Math.abs(step.column) > 1
      ? [step.column * size.rows, step.column]
      : [step.row, step.column];
  return {
    row: clamp(spot.row + rows, size.rows),
    column: clamp(spot.column + columns, size.columns),
    index: 0,
  };
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
