import { BoundedCache } from '../http/bounded-cache';
import type { RenderedPage } from './page-renderer';

/** What all kept pages may take: some hundred of them. */
const BYTES = 32 * 1024 * 1024;
/** "Today" and "next" move on even when nothing is published: a page is made anew after this long, in milliseconds. */
const LIFETIME_MS = 30_000;

type RememberedPage = { page: RenderedPage | null };

/** Rendered pages by address, kept while the published data stays the same. Those who ask at once share one rendering. */
export class PageCache {
  private readonly kept: BoundedCache<RememberedPage>;

  constructor(
    private readonly render: (address: string) => Promise<RenderedPage | null>,
    private readonly version: () => Promise<string>,
    clock?: () => number,
  ) {
    this.kept = new BoundedCache({
      bytes: BYTES,
      sizeOf: ({ page }) => 2 * (page?.html.length ?? 0),
      lifetimeMs: LIFETIME_MS,
      clock,
      // Only what was well read is worth keeping.
      worthKeeping: ({ page }) => page?.status === 200,
    });
  }

  async page(address: string): Promise<RenderedPage | null> {
    const key = `${await this.version()} ${address}`;
    const { page } = await this.kept.get(key, async () => ({
      page: await this.render(address),
    }));
    return page;
  }
}
