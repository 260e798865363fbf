import type { PublishedListing } from '@presence/domain';

/** What the process that renders a page hands to it. */
export type PageContext = {
  /** Stands for the nonce in the rendered text; each response gets a nonce of its own in its place. */
  readonly nonceMarker: string;
  /** Stands for the id of a form, likewise: a rendered page is shown to many, who each send a form of their own. */
  readonly formIdMarker: string;
  /** Asks the API of the same process; `path` with its query. */
  readonly call: (path: string) => Promise<{ status: number; body: string }>;
  /** schema.org description of a listing as JSON text safe inside a script element; null when nothing is to come. `url` is its public page. */
  readonly structuredData: (listing: PublishedListing, url: string) => string | null;
};
