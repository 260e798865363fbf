/** Lets promises, timers and lazy chunks go on until `find` finds something. Jest's own time limit ends a vain wait. */
export async function eventually<T>(find: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await new Promise((done) => setTimeout(done));
  }
}
