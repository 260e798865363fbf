import { Random } from './random';

const numbers = (seed: number, count = 1000) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('a stream of numbers', () => {
  it('is decided by its seed', () => {
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('stays between 0 and 1 and falls in every tenth, for seeds next to each other too', () => {
    for (const seed of [0, 1, 2, -1, 2 ** 31 - 1]) {
      const tenths = new Array<number>(10).fill(0);
      for (const number of numbers(seed)) {
        expect(number >= 0 && number < 1).toBe(true);
        tenths[Math.floor(number * 10)]! += 1;
      }
      expect(Math.min(...tenths)).toBeGreaterThan(50);
    }
    const firsts = Array.from({ length: 100 }, (_, seed) => numbers(seed, 1)[0]);
    expect(new Set(firsts).size).toBe(100);
  });

  it('draws whole numbers below a limit, and 0 below 0', () => {
    const random = new Random(3);
    const drawn = Array.from({ length: 300 }, () => random.below(6));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(random.below(0)).toBe(0);
  });
});
