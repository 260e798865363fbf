import { createRequire } from 'node:module';
import { inRoot } from '../paths.mjs';

const require = createRequire(import.meta.url);

/**
 * What a module of the project exports under a name, found by running it; undefined where it does not run by itself, as
 * those with decorators do not.
 * @param {string} file
 * @param {string} name
 * @returns {unknown}
 */
export function exportedValue(file, name) {
  const { require: run } = require('tsx/cjs/api');
  process.env.TSX_TSCONFIG_PATH ??= inRoot('tsconfig.base.json');
  try {
    return run(file, import.meta.url)[name];
  } catch {
    return undefined;
  }
}
