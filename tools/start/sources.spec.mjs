import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { sourceHash } from './sources.mjs';

test('the hash follows sources and forgets what builds ignore', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'presence-sources-'));
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  write('apps/api/src/main.ts', 'a');
  const first = sourceHash(root);
  assert.equal(sourceHash(root), first);
  write('apps/api/src/main.spec.ts', 'x');
  write('apps/e2e/src/story.ts', 'x');
  assert.equal(sourceHash(root), first);
  write('apps/api/src/main.ts', 'b');
  assert.notEqual(sourceHash(root), first);
  fs.rmSync(root, { recursive: true });
});
