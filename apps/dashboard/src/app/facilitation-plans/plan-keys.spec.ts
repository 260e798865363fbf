import { spotAfter } from './plan-keys';

// Of three rows, the second has no cell in the middle column.
const cells = ['one 0', 'one 1', 'one 2', 'two 0', 'two 2', 'three 0', 'three 1'];

describe('the keys of the plan', () => {
  it.each([
    ['ArrowRight', 'one 0', 'one 1'],
    ['ArrowRight', 'one 2', undefined],
    ['ArrowLeft', 'one 1', 'one 0'],
    ['ArrowLeft', 'two 0', undefined],
    ['ArrowDown', 'one 1', 'three 1'],
    ['ArrowDown', 'three 1', undefined],
    ['ArrowUp', 'three 1', 'one 1'],
    ['ArrowUp', 'one 0', undefined],
    ['Home', 'two 2', 'two 0'],
    ['End', 'one 0', 'one 2'],
    ['a', 'one 0', undefined],
  ])('%s leads from %s to %s', (key, at, to) => {
    const next = spotAfter(key, cells, at);
    expect(next === undefined ? undefined : cells[next]).toBe(to);
  });
});
