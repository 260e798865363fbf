import { BoundedCache } from './bounded-cache';

describe('BoundedCache', () => {
  const cacheOf = (over: Partial<ConstructorParameters<typeof BoundedCache>[0]> = {}) =>
    new BoundedCache<{ text: string }>({
      bytes: 1000,
      sizeOf: (value) => (value as { text: string }).text.length,
      ...over,
    });
  let made: string[];
  const making = (text: string) => async () => {
    made.push(text);
    return { text };
  };

  beforeEach(() => {
    made = [];
  });

  it('makes a value once for all who ask at once, and for who asks after', async () => {
    const cache = cacheOf();
    await Promise.all(Array.from({ length: 50 }, () => cache.get('a', making('a'))));
    await cache.get('a', making('a'));
    expect(made).toEqual(['a']);
  });

  it('lets go of what was asked for longest ago when the bytes are used up', async () => {
    const cache = cacheOf();
    const text = (letter: string) => letter.repeat(400);
    await cache.get('a', making(text('a')));
    await cache.get('b', making(text('b')));
    await cache.get('a', making('again'));
    await cache.get('c', making(text('c')));
    await cache.get('a', making('again'));
    await cache.get('b', making('again'));
    expect(made.map((each) => `${each[0]}${each.length}`)).toEqual(['a400', 'b400', 'c400', 'a5']);
  });

  it('does not keep a value larger than all may be', async () => {
    const cache = cacheOf();
    await cache.get('a', making('a'.repeat(2000)));
    await cache.get('a', making('again'));
    expect(made).toHaveLength(2);
  });

  it('makes a value anew once it is old, and after a failure', async () => {
    let now = 1;
    const cache = cacheOf({ lifetimeMs: 30_000, clock: () => now });
    await cache.get('a', making('a'));
    now += 30_001;
    await cache.get('a', making('again'));
    expect(made).toEqual(['a', 'again']);
    await expect(cache.get('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await cache.get('b', making('b'));
    expect(made).toEqual(['a', 'again', 'b']);
  });
});
