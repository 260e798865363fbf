import { Id } from '@presence/domain';
import { randomFrom } from './random';

describe('chance that repeats itself', () => {
  it('tells the same from the same number, and another from another', () => {
    const told = (number: number) => Array.from({ length: 20 }, randomFrom(number).next);
    expect(told(7)).toEqual(told(7));
    expect(told(7)).not.toEqual(told(8));
  });

  it('stays within its bounds and meets both of them', () => {
    const random = randomFrom(1);
    const drawn = Array.from({ length: 500 }, () => random.whole(2, 4));
    expect([...new Set(drawn)].sort()).toEqual([2, 3, 4]);
  });

  it('keeps a share in every stretch', () => {
    const draw = randomFrom(2).oneIn(15);
    const stretches = Array.from(
      { length: 20 },
      () => Array.from({ length: 15 }, draw).filter(Boolean).length,
    );
    expect(new Set(stretches)).toEqual(new Set([1]));
  });

  it('keeps every element when it shuffles', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    const shuffled = randomFrom(3).shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort()).toEqual(list);
  });

  it('makes valid ids, each once, in order', () => {
    const random = randomFrom(5);
    const ids = Array.from({ length: 1000 }, () => random.id());
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(1000);
    expect([...ids].sort()).toEqual(ids);
  });
});
