import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const WATCHED = [
  'apps',
  'libs',
  'data',
  'tools/build-api.mjs',
  'tools/compress.mjs',
  'package-lock.json',
  'tsconfig.base.json',
  'nx.json',
];
const IGNORED =
  /^(node_modules|dist|\.angular|test-results|playwright-report|coverage)$|\.spec\.ts$|^e2e$/;

/**
 * One number for everything that a build depends on: file names and their contents.
 * @param {string} root
 * @returns {string}
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const name of WATCHED) add(hash, root, name);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} root @param {string} relative */
function add(hash, root, relative) {
  const file = path.join(root, relative);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat || IGNORED.test(path.basename(file))) return;
  if (stat.isDirectory()) {
    for (const entry of fs.readdirSync(file).sort())
      add(hash, root, path.posix.join(relative, entry));
    return;
  }
  hash.update(`${relative}\0${stat.size}\0`).update(fs.readFileSync(file));
}
