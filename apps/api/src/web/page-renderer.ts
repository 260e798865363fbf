import type { Problem } from '@presence/contract';
import { AUTHORED_LOCALE, type PublishedListing } from '@presence/domain';
import { pathToFileURL } from 'node:url';

/** What the directory is handed with each page to render; the directory names the same shape on its side. */
type PageContext = {
  /** What was typed into the form of this page and refused; null on every page that is kept and shown to many. */
  readonly refusedForm: RefusedForm | null;
  readonly nonceMarker: string;
  readonly formIdMarker: string;
  readonly call: (path: string) => Promise<{ status: number; body: string }>;
  readonly structuredData: (listing: PublishedListing, url: string) => string | null;
};

/** What is one visitor's own; pages made without it are kept and shown to many. */
export type Visit = { readonly refusedForm?: RefusedForm; readonly ip?: string };

/** A form that came without JavaScript and was refused: what was typed, by name, and why. */
export type RefusedForm = {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly problem: Partial<Problem>;
};

/** A page as rendered, before what is a visitor's own. */
export type RenderedPage = {
  readonly status: number;
  readonly language: string;
  readonly html: string;
};

type RendererModule = {
  createRenderer(
    host: string,
  ): (request: Request, context: PageContext) => Promise<Response | null>;
};

/** A page that takes longer is given up, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Loads the built directory (an ES module made by Angular) and gives what renders one of its pages. The address is made
 * from our own origin and the path alone: no header of the request ever reaches the renderer. Null: no such page.
 */
export async function loadRenderer(
  serverFile: string,
  publicUrl: string,
  context: Omit<PageContext, 'refusedForm' | 'call'> & {
    call: (path: string, ip?: string) => ReturnType<PageContext['call']>;
  },
): Promise<(address: string, visit?: Visit) => Promise<RenderedPage | null>> {
  const { createRenderer }: RendererModule = await import(pathToFileURL(serverFile).href);
  const { origin, hostname } = new URL(publicUrl);
  const render = createRenderer(hostname);
  return async (address, { refusedForm, ip } = {}) => {
    const response = await render(
      new Request(origin + address, { signal: AbortSignal.timeout(PATIENCE_MS) }),
      { ...context, refusedForm: refusedForm ?? null, call: (path) => context.call(path, ip) },
    );
    if (response === null) return null;
    return {
      status: response.status,
      language: response.headers.get('content-language') ?? AUTHORED_LOCALE,
      html: await response.text(),
    };
  };
}
