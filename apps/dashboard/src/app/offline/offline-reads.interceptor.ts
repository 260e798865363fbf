import {
  HttpContextToken,
  HttpErrorResponse,
  HttpHeaders,
  type HttpInterceptorFn,
  HttpResponse,
} from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { OFFLINE_FEATURES } from './offline-feature';

/** Set on a read that wants the API's own answer or none. */
export const FROM_NETWORK = new HttpContextToken(() => false);

/** Names, on an answer that the device kept, the last day that it kept. */
export const KEPT_UNTIL = 'X-Kept-Until';

/** Without network a read is answered by what its feature kept on the device; loaded only then. */
export const offlineReads: HttpInterceptorFn = (request, next) => {
  const reads = inject(OFFLINE_FEATURES)
    .map((feature) => feature.reads)
    .find((each) => each && request.url.includes(each.path));
  if (request.method !== 'GET' || !reads || request.context.get(FROM_NETWORK)) return next(request);
  return next(request).pipe(
    catchError((error: unknown) => {
      const cutOff =
        error instanceof HttpErrorResponse && (error.status === 0 || error.status === 504);
      if (!cutOff) return throwError(() => error);
      return from(reads.load()).pipe(
        switchMap((keptRead) => {
          const kept = keptRead(request);
          if (!kept) return throwError(() => error);
          const headers = new HttpHeaders({ [KEPT_UNTIL]: kept.to });
          return [new HttpResponse({ body: kept.body, headers, status: 200, url: request.url })];
        }),
      );
    }),
  );
};
