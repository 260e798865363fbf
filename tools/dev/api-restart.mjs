import { startApi } from '../start/api.mjs';
import { sentenceOf } from '../plain-error.mjs';

/**
 * Keeps one API running, and starts it anew on request: requests made meanwhile become a single further start.
 * @param {import('../start/api.mjs').Setting} setting
 */
export function restartableApi(setting) {
  /** @type {import('../start/children.mjs').Child | undefined} */
  let api;
  let wanted = 0;
  /** @type {Promise<void> | undefined} */
  let working;

  async function work() {
    for (let done = 0; done !== wanted;) {
      done = wanted;
      await api?.stop();
      api = undefined;
      try {
        api = await startApi(setting);
      } catch (error) {
        console.error(`· ${sentenceOf(error)}`);
      }
    }
    wanted = 0;
    working = undefined;
  }

  return {
    restart: () => {
      wanted += 1;
      return (working ??= work());
    },
  };
}
