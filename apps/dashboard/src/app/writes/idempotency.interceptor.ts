import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { PendingWrites } from './pending-writes';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every write has one effect, whatever is tapped twice or sent again. */
export const idempotency: HttpInterceptorFn = (request, next) =>
  SAFE.has(request.method) ? next(request) : inject(PendingWrites).send(request, next);
