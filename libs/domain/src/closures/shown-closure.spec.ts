import { addDays } from '../time/days';
import { CLOSURE_ANNOUNCED_DAYS, shownClosure } from './shown-closure';

const today = '2027-06-01';
const closure = (from: number, to: number) => ({
  from: addDays(today, from),
  to: addDays(today, to),
});

it.each([
  ['that is on', [closure(5, 9), closure(-3, 0)], 1],
  ['that ends last of those that are on', [closure(-3, 2), closure(-1, 9), closure(0, 0)], 1],
  ['that begins first', [closure(30, 40), closure(10, 12)], 1],
  ['that begins on the last day of the announcement', [closure(CLOSURE_ANNOUNCED_DAYS, 90)], 0],
])('everybody reads about the closure %s', (_, closures, shown) =>
  expect(shownClosure(closures, today)).toBe(closures[shown]),
);

it.each([
  ['is over', [closure(-9, -1)]],
  ['begins later', [closure(CLOSURE_ANNOUNCED_DAYS + 1, 90)]],
  ['is none', []],
])('nobody reads about one that %s', (_, closures) =>
  expect(shownClosure(closures, today)).toBeNull(),
);
