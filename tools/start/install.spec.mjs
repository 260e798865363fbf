import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComplete, reasonIn } from './install.mjs';

test('npm failures become a few words', () => {
  assert.equal(
    reasonIn('npm error code ENOSPC\nnpm error nospc There appears to be insufficient space'),
    'the disk is full',
  );
  assert.equal(
    reasonIn('npm error code EAI_AGAIN\nnpm error request to https://x failed'),
    "npm's registry could not be reached",
  );
  assert.equal(
    reasonIn('npm error code ELIFECYCLE\nnpm error esbuild: postinstall failed'),
    'esbuild: postinstall failed',
  );
  assert.equal(reasonIn(''), 'npm gave no reason');
});

test('an installation is complete when every package is there in its version, optional ones apart', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  assert.equal(isComplete(wanted, { 'node_modules/a': { version: '1.0.0' } }), true);
  assert.equal(isComplete(wanted, { 'node_modules/a': { version: '1.0.1' } }), false);
  assert.equal(
    isComplete(wanted, {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0' },
    }),
    false,
  );
  assert.equal(isComplete(wanted, {}), false);
  assert.equal(isComplete(wanted, undefined), false);
});
