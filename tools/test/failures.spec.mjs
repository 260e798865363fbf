import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jestFailures, nodeTestFailures, playwrightFailures } from './failures.mjs';

test('a Jest test that failed is told once, with its message, behind any project', () => {
  const failed = [
    'api: FAIL api src/audit/audit.api.spec.ts (13 s)',
    'api:   ● audit › links each entry to the one before',
    '',
    'api:     expect(received).toBe(expected)',
    'api: PASS api src/other.spec.ts',
    'api:   a line of another',
  ].join('\n');
  const summary = 'Summary of all failing tests\n  ● audit › links each entry to the one before\n';
  assert.deepEqual(jestFailures(`${failed}\n${summary}`), [
    'audit › links each entry to the one before\n    expect(received).toBe(expected)',
  ]);
});

test('nothing is told of a Jest run that passed', () => {
  assert.deepEqual(jestFailures('api: PASS api src/a.spec.ts\nTests: 3 passed, 3 total'), []);
});

test('both faces of node --test are read', () => {
  assert.deepEqual(
    nodeTestFailures(
      '✖ a port is taken (3.1ms)\n\n✖ failing tests:\n\n✖ a port is taken (3.1ms)\n',
    ),
    ['a port is taken'],
  );
  assert.deepEqual(nodeTestFailures('not ok 4 - a port is taken\n'), ['a port is taken']);
});

test('a story that failed is told with its file, its name and its last error', () => {
  const report = {
    suites: [
      {
        title: 'cover.story.ts',
        specs: [{ title: 'held', ok: true, tests: [] }],
        suites: [
          {
            title: 'cover',
            specs: [
              {
                title: 'asks three',
                ok: false,
                tests: [
                  { results: [{ error: { message: 'first' } }, { error: { message: 'last' } }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  assert.deepEqual(playwrightFailures(JSON.stringify(report)), [
    'cover.story.ts › cover › asks three\nlast',
  ]);
});
