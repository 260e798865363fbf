import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {...string} parts @returns {string} an absolute path inside the checkout */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Everything a run leaves behind: databases, mail, logs. Git-ignored. */
export const dataDir = inRoot('.data');
