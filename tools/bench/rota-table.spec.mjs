import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapOf, pointsOf } from './rota.mjs';
import { rotaTable } from './rota-table.mjs';

const figures = {
  contacts: 1760,
  weight: 4000,
  first: 0.4,
  seconds: 200,
  processor: 380,
  uncovered: 160,
  bound: 140,
  greedy: 252,
  quality: 17_500,
  qualityBound: 16_625,
  megabytes: 420,
  violations: 0,
};
const target = { M: { seconds: 240, search: 235, points: 0.5, gap: 6, megabytes: 700 } };

test('the gap and the points of service are counted from the bounds', () => {
  assert.equal(gapOf(figures), 5);
  assert.equal(pointsOf(figures), 0.5);
  assert.ok(Number.isNaN(gapOf({ ...figures, qualityBound: null })));
});

test('a size is reached only with every target met and no hard rule broken', () => {
  const isReached = (/** @type {object} */ change) =>
    rotaTable([['M', { ...figures, ...change }]], target).endsWith('yes');
  assert.ok(isReached({}));
  assert.ok(!isReached({ seconds: 241 }));
  assert.ok(!isReached({ uncovered: 161 }));
  assert.ok(!isReached({ qualityBound: null }));
  assert.ok(!isReached({ violations: 1 }));
  assert.ok(isReached({ megabytes: 700 }));
  assert.ok(!isReached({ megabytes: 701 }));
});
