/**
 * The same numbers at every run.
 * @param {number} seed
 * @returns {() => number} at least 0, below 1
 */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @template T @param {readonly T[]} list @param {() => number} roll @returns {T} */
export const oneOf = (list, roll) => list[Math.floor(roll() * list.length)];
