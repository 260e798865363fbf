import { DomainError } from '@presence/domain';
import type { NextFunction, Request, Response } from 'express';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Writes come from our own pages only: what a browser says of their origin (Sec-Fetch-Site, else Origin) is to be ours.
 * A client that is no browser says nothing and carries no ambient cookie, so it passes.
 */
export function sameOriginWrites(publicUrl: string) {
  const origin = new URL(publicUrl).origin;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method)) return next();
    const site = request.headers['sec-fetch-site'];
    const from = request.headers.origin;
    const foreign =
      site !== undefined
        ? site !== 'same-origin' && site !== 'none'
        : from !== undefined && from !== origin;
    next(foreign ? new DomainError('WRONG_ORIGIN') : undefined);
  };
}
