/** How often code is tried while the device believes that it has a network. */
const TRIES = 5;
const PAUSE_MS = 10_000;

/**
 * Loads code that a page does without at first. Where the network is lost just then it is tried again once it is back,
 * or after a while where the device did not notice.
 * @throws what the last of five tries failed with, on a device that believes to be online
 */
export async function loadInBackground<Code>(load: () => Promise<Code>): Promise<Code> {
  for (let failed = 1; ; failed++)
    try {
      return await load();
    } catch (cause) {
      if (navigator.onLine && failed >= TRIES) throw cause;
      await networkOrPause();
    }
}

function networkOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('online', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, PAUSE_MS);
    addEventListener('online', done);
  });
}
