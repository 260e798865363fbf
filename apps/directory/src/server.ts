import { AngularAppEngine, createRequestHandler } from '@angular/ssr';
import type { PageContext } from './app/rendering/page-context';

/** Renders pages of one public host; every other host is refused. Null where the address is no page of ours. */
export function createRenderer(
  publicHost: string,
): (request: Request, context: PageContext) => Promise<Response | null> {
  const engine = new AngularAppEngine({ allowedHosts: [publicHost] });
  return (request, context) => engine.handle(request, context);
}

// The development server of Angular asks for this name; it has no API at hand, so it renders no page.
export const reqHandler = createRequestHandler(() => Promise.resolve(null));
