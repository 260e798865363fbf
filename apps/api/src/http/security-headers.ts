import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const withPolicy = (directives: Record<string, string[]>) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...directives, frameAncestors: ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });

/** Headers of private answers: nothing stored, nothing framed, nothing sniffed, nothing run; the API docs run their own page. */
export function securityHeaders() {
  const data = withPolicy({ defaultSrc: ["'none'"] });
  const docs = withPolicy({
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Cache-Control', 'no-store');
    (request.path.startsWith('/docs') ? docs : data)(request, response, next);
  };
}
