import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jestCounts, nodeTestCounts, playwrightCounts } from './counts.mjs';

test('the summaries of several Jest runs add up', () => {
  const output =
    'Tests:       2 failed, 1 skipped, 40 passed, 43 total\nnoise\n\u001b[1mTests:       \u001b[22m\u001b[32m7 passed\u001b[39m, 7 total\n';
  assert.deepEqual(jestCounts(output), { passed: 47, failed: 2 });
  assert.deepEqual(jestCounts('domain: Tests:       3 passed, 3 total'), { passed: 3, failed: 0 });
  assert.deepEqual(jestCounts('Test Suites: 1 failed, 1 total'), { passed: 0, failed: 0 });
});

test('both faces of node --test are read', () => {
  assert.deepEqual(nodeTestCounts('# tests 3\n# pass 2\n# fail 1\n'), { passed: 2, failed: 1 });
  assert.deepEqual(nodeTestCounts('ℹ pass 5\nℹ fail 0\n'), { passed: 5, failed: 0 });
});

test('a flaky story passed, a broken configuration failed', () => {
  assert.deepEqual(
    playwrightCounts(
      JSON.stringify({ stats: { expected: 6, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }),
    ),
    { passed: 7, failed: 1 },
  );
  assert.deepEqual(
    playwrightCounts(
      JSON.stringify({
        stats: { expected: 0, unexpected: 0, flaky: 0 },
        errors: [{ message: 'x' }],
      }),
    ),
    { passed: 0, failed: 1 },
  );
});
