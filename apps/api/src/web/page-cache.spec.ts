import { PageCache } from './page-cache';
import type { RenderedPage } from './page-renderer';

const page = (html: string, status = 200): RenderedPage => ({ status, language: 'fr', html });

describe('the kept pages', () => {
  let rendered: string[];
  let version: string;
  let now: number;
  let status: number;
  let cache: PageCache;

  beforeEach(() => {
    rendered = [];
    version = '1';
    now = 1;
    status = 200;
    const render = async (address: string) => {
      rendered.push(address);
      if (status === 0) throw new Error('no rendering');
      return page(`${address} ${rendered.length}`, status);
    };
    cache = new PageCache(
      render,
      async () => version,
      () => now,
    );
  });

  it('are rendered once, even for many who ask at once', async () => {
    const pages = await Promise.all(Array.from({ length: 50 }, () => cache.page('/')));
    await cache.page('/');
    expect(rendered).toEqual(['/']);
    expect(new Set(pages).size).toBe(1);
  });

  it('are made anew as soon as something is published, and after half a minute', async () => {
    await cache.page('/');
    version = '2';
    await cache.page('/');
    now = 30_002;
    await cache.page('/');
    expect(rendered).toHaveLength(3);
  });

  it('are not kept when they say that something is missing or failed', async () => {
    status = 404;
    await cache.page('/nope');
    await cache.page('/nope');
    status = 0;
    await expect(cache.page('/broken')).rejects.toThrow('no rendering');
    await expect(cache.page('/broken')).rejects.toThrow('no rendering');
    expect(rendered).toHaveLength(4);
  });

  it('are bounded in bytes, whatever is searched for: the oldest goes', async () => {
    const megabyte = 'x'.repeat(512 * 1024);
    cache = new PageCache(
      async (address) => {
        rendered.push(address);
        return page(megabyte);
      },
      async () => version,
    );
    for (let index = 0; index < 32; index++) await cache.page(`/${index}`);
    await cache.page('/31');
    expect(rendered).toHaveLength(32);
    await cache.page('/0');
    expect(rendered).toHaveLength(33);
  });
});
