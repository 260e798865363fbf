import { sentenceOf } from '../plain-error.mjs';
import { stopAll } from './children.mjs';
import { watchNpm } from './guardian.mjs';

/** @type {(() => Promise<void>)[]} */
const closers = [];
let closing = false;

/**
 * What must still be ended, once, when everything else has stopped.
 * @param {() => Promise<void>} close
 */
export const onShutdown = (close) => void closers.push(close);

/** @returns {boolean} whether the end has begun */
export const isClosing = () => closing;

/**
 * Ends every child, then what `onShutdown` was told, the latest first, and leaves.
 * @param {number} code
 */
export async function shutdown(code) {
  if (closing) return;
  closing = true;
  await stopAll();
  for (const close of closers.reverse()) await close().catch(() => undefined);
  process.exit(code);
}

/**
 * Runs a command of ours: signals end it in order, and a failure is one sentence.
 * @param {() => Promise<void>} work
 */
export async function command(work) {
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(name, () => void shutdown(0));
  watchNpm(() => void shutdown(0));
  try {
    await work();
  } catch (error) {
    if (closing) return;
    console.error(`\n${sentenceOf(error)}`);
    await shutdown(1);
  }
}
