import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, medianRatio, quantile } from './figures.mjs';
import { isMet, tableOf } from './table.mjs';

test('a target is missed from either side, and by a figure that is none', () => {
  assert.equal(isMet({ work: '', against: '', figure: 0.6, atLeast: 0.6 }), true);
  assert.equal(isMet({ work: '', against: '', figure: 0.59, atLeast: 0.6 }), false);
  assert.equal(isMet({ work: '', against: '', figure: 3.1, atMost: 3 }), false);
  assert.equal(isMet({ work: '', against: '', figure: NaN, atMost: 3 }), false);
  const table = tableOf([{ work: 'saving', against: 'raw', figure: 0.5, atLeast: 0.6 }]);
  assert.match(table, /saving \| raw +\| 0\.50 × \| ≥ 0\.6 × \| NO$/);
});

test('medians look at rounds, not at the mean of a bad one', () => {
  assert.equal(median([5, 1, 100]), 5);
  assert.equal(medianRatio([1, 8, 30], [2, 10, 10]), 0.8);
  assert.equal(quantile([4, 1, 2, 3], 0.99), 4);
});
