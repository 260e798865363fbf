import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** A name that changes with the content: an eight-character hash before the extension. */
export const isHashed = (path: string): boolean =>
  /-[A-Za-z0-9_-]{8}\.\w+?(\.(br|gz))?$/.test(path);

/**
 * The files of one built folder, compressed as the build left them beside each. The browser keeps a hashed one for good
 * and asks again for any other. An address that is no file is left to the next handler.
 */
export function staticFiles(folder: string): RequestHandler {
  const serve = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: {
      redirect: false,
      cacheControl: false,
      setHeaders: (response, path) =>
        response.setHeader(
          'Cache-Control',
          isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    },
  });
  // No built file has a name that is escaped; what cannot be unescaped is a page's to refuse.
  return (request, response, next) =>
    request.path.includes('%') ? next() : serve(request, response, next);
}
