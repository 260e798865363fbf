/** More than a lazy chunk and a closing dialog take; counted in turns, for the clock of a spec may stand still. */
const TURNS = 5_000;

/** Lets promises that wait for one another, timers that are due and lazy chunks go on. */
export const turn = () => new Promise<void>((done) => setTimeout(done));

/** Waits until `find` finds something, and fails with what `missing` says once it is in vain. */
export async function eventually<T>(
  find: () => T | null | undefined,
  missing = () => `It never came: ${find}`,
): Promise<T> {
  for (let left = TURNS; left > 0; left--) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await turn();
  }
  throw new Error(missing());
}
