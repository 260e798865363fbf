import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from './places.mjs';

test('a path is filled, or given up when something is missing', () => {
  assert.equal(fill('/a/{group}/b/{venue}', { group: '1', venue: '2' }), '/a/1/b/2');
  assert.equal(fill('/a/{group}', {}), undefined);
  assert.equal(fill('/a', {}), '/a');
});
