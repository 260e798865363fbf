import type { RenderedPage } from './page-renderer';

const REMEMBERED = 300;
/** "Today" and "next" move on even when nothing is published: a page is made anew after this long, in milliseconds. */
const LIFETIME_MS = 30_000;

type Entry = { page: Promise<RenderedPage | null>; version: string; until: number };

/** Rendered pages by address, kept while the published data stays the same. Those who ask at once share one rendering. */
export class PageCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly render: (address: string) => Promise<RenderedPage | null>,
    private readonly version: () => Promise<string>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  async page(address: string): Promise<RenderedPage | null> {
    const version = await this.version();
    const known = this.entries.get(address);
    if (known && known.version === version && known.until > this.clock()) return known.page;
    this.entries.delete(address);
    if (this.entries.size >= REMEMBERED)
      this.entries.delete(this.entries.keys().next().value ?? '');
    const entry = { page: this.render(address), version, until: this.clock() + LIFETIME_MS };
    this.entries.set(address, entry);
    const forget = () => {
      if (this.entries.get(address) === entry) this.entries.delete(address);
    };
    // Only what was well read is worth keeping.
    entry.page.then((page) => page?.status === 200 || forget(), forget);
    return entry.page;
  }
}
