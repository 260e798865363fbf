import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Headers of private answers: nothing stored, nothing framed, nothing sniffed, nothing run. */
export function securityHeaders() {
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    referrerPolicy: { policy: 'no-referrer' },
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Cache-Control', 'no-store');
    headers(request, response, next);
  };
}
