import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inRoot } from '../paths.mjs';

/** @param {string} file @param {Set<string>} [seen] @returns {string[]} packages that the file loads at once, by way of others too */
function packagesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = fs.readFileSync(file, 'utf8');
  const imported = [
    ...source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';|^import '([^']+)';/gm),
  ];
  return imported
    .map(([, from, bare]) => from ?? bare)
    .flatMap((name) => {
      if (name.startsWith('.')) return packagesOf(path.resolve(path.dirname(file), name), seen);
      return name.startsWith('node:') ? [] : [`${path.relative(inRoot(), file)}: ${name}`];
    });
}

const commands = fs
  .readdirSync(inRoot('tools'))
  .filter((name) => name.endsWith('.mjs') && !name.endsWith('.spec.mjs'))
  .filter((name) => /start\/install\.mjs'/.test(fs.readFileSync(inRoot('tools', name), 'utf8')));

for (const name of ['start/run.mjs', 'test/run.mjs', ...commands])
  test(`tools/${name} loads no package before packages are installed`, () =>
    assert.deepEqual(packagesOf(inRoot('tools', name)), []));
