import fs from 'node:fs';
import { root } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { isFree } from '../ports.mjs';

const MB = 1024 * 1024;

/** @param {number} needed megabytes that the checkout's disk must still hold */
export function requireRoom(needed) {
  const { bavail, bsize } = fs.statfsSync(root);
  const left = Math.floor((bavail * bsize) / MB);
  if (left < needed)
    throw new PlainError(
      `The disk has ${left} MB left and ${needed} MB are needed: free some room, then run this again.`,
    );
}

/** @param {number} port @param {string} host where the site will answer */
export async function requirePort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new PlainError(`PORT must be a number between 1 and 65535, not "${process.env.PORT}".`);
  if (!(await isFree(port, host)))
    throw new PlainError(
      `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm start.`,
    );
}

/** Alpine and its like cannot run the programs that npm brings. */
export function requireGlibc() {
  if (process.platform !== 'linux') return;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    /** @type {unknown} */ (process.report.getReport())
  );
  if (!header.glibcVersionRuntime)
    throw new PlainError(
      'This system has no glibc (Alpine, for instance): run Présence on Debian, Ubuntu, Fedora or their like.',
    );
}
