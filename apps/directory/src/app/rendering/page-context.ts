import type { Problem } from '@presence/contract';
import type { PublishedListing } from '@presence/domain';

/** A form that came without JavaScript and was refused: what was typed, by name, and why. */
export type RefusedForm = {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly problem: Partial<Problem>;
};

/** What the process that renders a page hands to it. */
export type PageContext = {
  /** What was typed into the form of this page and refused; null on every page that is kept and shown to many. */
  readonly refusedForm: RefusedForm | null;
  /** Stands for the nonce in the rendered text; each response gets a nonce of its own in its place. */
  readonly nonceMarker: string;
  /** Stands for the id of a form, likewise: a rendered page is shown to many, who each send a form of their own. */
  readonly formIdMarker: string;
  /** Asks the API of the same process; `path` with its query. */
  readonly call: (path: string) => Promise<{ status: number; body: string }>;
  /** schema.org description of a listing as JSON text safe inside a script element; null when nothing is to come. `url` is its public page. */
  readonly structuredData: (listing: PublishedListing, url: string) => string | null;
};
