/** How often code is tried while the device believes that it has a network. */
const TRIES = 5;
const PAUSE_MS = 10_000;

/**
 * Whether code that is not loaded yet can be: there is a network, or the service worker has it. A browser may remember for
 * the life of the page that a module could not be fetched: it is better not to ask than to ask in vain.
 */
export const codeInReach = (): boolean =>
  navigator.onLine || Boolean(navigator.serviceWorker?.controller);

/**
 * Loads code that a page does without at first: once there is a network. Where it is lost just then it is tried again once
 * it is back, or after a while where the device did not notice.
 * @throws what the last of five tries failed with, on a device that believes to be online
 */
export async function loadInBackground<Code>(load: () => Promise<Code>): Promise<Code> {
  while (!codeInReach()) await networkOrPause();
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
