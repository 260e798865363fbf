import {
  HttpContextToken,
  HttpErrorResponse,
  HttpHeaders,
  type HttpInterceptorFn,
  HttpResponse,
} from '@angular/common/http';
import { catchError, from, switchMap, throwError } from 'rxjs';

/** Set on a read that wants the API's own answer or none. */
export const FROM_NETWORK = new HttpContextToken(() => false);

/** Names, on an answer that the device kept, the last day that it kept. */
export const KEPT_UNTIL = 'X-Kept-Until';

/** Without network a read of sessions is answered by what the device kept; loaded only then. */
export const offlineReads: HttpInterceptorFn = (request, next) =>
  request.method !== 'GET' ||
  !request.url.includes('/sessions') ||
  request.context.get(FROM_NETWORK)
    ? next(request)
    : next(request).pipe(
        catchError((error: unknown) => {
          const cutOff =
            error instanceof HttpErrorResponse && (error.status === 0 || error.status === 504);
          if (!cutOff) return throwError(() => error);
          return from(import('./kept-reads')).pipe(
            switchMap(({ keptAnswer }) => {
              const kept = keptAnswer(request);
              if (!kept) return throwError(() => error);
              const headers = new HttpHeaders({ [KEPT_UNTIL]: kept.to });
              return [
                new HttpResponse({ body: kept.body, headers, status: 200, url: request.url }),
              ];
            }),
          );
        }),
      );
