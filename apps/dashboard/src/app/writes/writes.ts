import { HttpClient, type HttpContext } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Schema } from '../reads/read';

/** What a request carries beside its path. */
interface SentRequest {
  body?: unknown;
  /** It is done only if the row still is at this version; otherwise the API answers 412. */
  version?: number;
  params?: Record<string, string | number | boolean>;
  context?: HttpContext;
}

/** A request by each method; its promise fails with the problem that the API answered. */
export type Writes<Path> = Record<
  'delete' | 'get' | 'post' | 'put',
  <T>(path: Path, answer: Schema<T>, sent?: SentRequest) => Promise<T>
>;

/** The answer of a request whose body says nothing. */
export const NOTHING: Schema<void> = { parse: () => undefined };

/**
 * How a `*-api.ts` writes, and reads what is asked for by hand (a page that shows what it reads has `associationRead`).
 * What is tapped twice or sent again has one effect: the interceptor of idempotency sees to that.
 */
export const pathWrites = (): Writes<string> => writesBy((path) => path);

/** The same, where a path is known only once it is sent. */
export function writesBy<Path>(pathOf: (path: Path) => string): Writes<Path> {
  const http = inject(HttpClient);
  const by =
    (method: string): Writes<Path>['get'] =>
    async (path, answer, { body = null, version, params, context } = {}) =>
      answer.parse(
        await firstValueFrom(
          http.request(method, pathOf(path), {
            body,
            ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
            ...(params && { params }),
            ...(context && { context }),
          }),
        ),
      );
  return { delete: by('DELETE'), get: by('GET'), post: by('POST'), put: by('PUT') };
}
