import { Turnstile } from './turnstile';

/** Work that ends when told to, and tells how many run at once. */
function works() {
  let running = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
  };
  return { work, ends, most: () => most };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('Turnstile', () => {
  it('lets two through at once, then the others in turn', async () => {
    const { work, ends, most } = works();
    const turnstile = new Turnstile(2, 10);
    const all = Promise.all(Array.from({ length: 7 }, () => turnstile.pass(work)));
    for (let i = 0; i < 7; i++) {
      await settle();
      expect(ends.length).toBe(Math.min(7, i + 2));
      ends[i]?.();
    }
    await all;
    expect(most()).toBe(2);
  });

  it('says that it is busy instead of queueing without end', async () => {
    const { work, ends } = works();
    const turnstile = new Turnstile(1, 1);
    const both = [turnstile.pass(work), turnstile.pass(work)];
    await expect(turnstile.pass(work)).rejects.toMatchObject({ code: 'BUSY' });
    ends[0]?.();
    await settle();
    ends[1]?.();
    await Promise.all(both);
  });

  it('lets the next one through after a failure', async () => {
    const turnstile = new Turnstile(1, 1);
    await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turnstile.pass(() => Promise.resolve('in'))).resolves.toBe('in');
  });
});
