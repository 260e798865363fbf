import * as fc from 'fast-check';
import { occurrenceNumbers } from './occurrence';

const numbers = (...all: (number | null)[]) => all.map((number) => ({ number }));

describe('which occurrences contacts stand for', () => {
  it('keeps the numbers that are theirs and gives the others what is free', () => {
    expect(occurrenceNumbers(3, new Set(), numbers(null, 1, null))).toEqual([2, 1, 3]);
    expect(occurrenceNumbers(3, new Set([2]), numbers(2, 1))).toEqual([3, 1]);
  });

  it('leaves out what is met elsewhere', () => {
    expect(occurrenceNumbers(1, new Set([1]), numbers(null))).toEqual([null]);
    expect(occurrenceNumbers(2, new Set([1]), numbers(1, null))).toEqual([2, null]);
    expect(occurrenceNumbers(1, new Set(), numbers(3, null))).toEqual([1, null]);
  });

  it('never gives one twice, one that is taken, nor more than are wanted', () => {
    const number = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.uniqueArray(number),
        fc.array(fc.option(number)),
        (wanted, taken, own) => {
          const given = occurrenceNumbers(wanted, new Set(taken), numbers(...own)).filter(
            (one) => one !== null,
          );
          expect(new Set(given).size).toBe(given.length);
          expect(given.every((one) => one <= wanted && !taken.includes(one))).toBe(true);
          const free = wanted - taken.filter((one) => one <= wanted).length;
          expect(given.length).toBe(Math.min(free, own.length));
        },
      ),
    );
  });
});
