import type { PublishedListing } from '@presence/domain';

/** What the process that renders a page hands to it. */
export type PageContext = {
  /** Stands for the nonce in the rendered text; each response gets a nonce of its own in its place. */
  readonly nonceMarker: string;
  /** Asks the API of the same process; `path` with its query. */
  readonly call: (path: string) => Promise<{ status: number; body: string }>;
  /** schema.org description of a listing, whose public page is at `url`. */
  readonly structuredData: (listing: PublishedListing, url: string) => object;
};
