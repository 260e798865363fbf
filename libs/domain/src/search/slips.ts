/**
 * How many slips lie between two words: a letter more, less, other, or two neighbours exchanged. Infinity beyond
 * `most`. The distance of optimal string alignment (Damerau 1964, restricted to one edit a place).
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (exchanged) fewest = Math.min(fewest, (before[column - 2] ?? 0) + 1);
      now.push(fewest);
    }
    if (Math.min(...now) > most) return Infinity;
    [before, last] = [last, now];
  }
  const slips = last[b.length] ?? Infinity;
  return slips <= most ? slips : Infinity;
}

/** How many slips are forgiven in a word of so many letters: none in a short one, where each makes another word. */
export const slipsForgiven = (letters: number): number => (letters < 5 ? 0 : letters < 8 ? 1 : 2);
