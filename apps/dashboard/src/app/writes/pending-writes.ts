import {
  type HttpEvent,
  HttpEventType,
  type HttpHandlerFn,
  type HttpRequest,
} from '@angular/common/http';
import { Injectable } from '@angular/core';
import { newId } from '@presence/domain';
import { type Observable, shareReplay, tap } from 'rxjs';
import { problemOf } from '../problems/problem-error';

/** Refusals after which the write may have been carried out all the same: its answer was lost on the way. */
const UNCERTAIN: ReadonlySet<string> = new Set(['UNAVAILABLE', 'BUSY', 'INTERNAL']);
const KEYS_KEPT = 50;
/** The second tap of a double tap may come after a quick answer to the first. */
const DOUBLE_TAP_MS = 600;

/**
 * Sends each write once: the same write asked for again while it is under way, or by the second tap of a double tap,
 * shares its answer, and one whose answer was lost goes out again under the same Idempotency-Key, by which the API knows
 * it. What is created may be given an id at each tap: two creations that differ by that alone are the same.
 */
@Injectable({ providedIn: 'root' })
export class PendingWrites {
  private readonly underWay = new Map<string, Observable<HttpEvent<unknown>>>();
  private readonly keys = new Map<string, string>();
  /** Writes that were answered and wait for the second tap of a double tap, with their paths. */
  private readonly answered = new Map<string, string>();

  send(request: HttpRequest<unknown>, next: HttpHandlerFn): Observable<HttpEvent<unknown>> {
    const identity = identityOf(request);
    const same = this.underWay.get(identity);
    if (same) return same;
    // What was created and taken away again may be created anew at once: that is no second tap.
    if (request.method === 'DELETE')
      for (const [each, path] of this.answered) if (request.url.startsWith(path)) this.forget(each);
    const began = Date.now();
    const keyed = request.clone({ setHeaders: { 'Idempotency-Key': this.keyOf(identity) } });
    const sent = next(keyed).pipe(
      tap({
        next: ({ type }) => {
          if (type === HttpEventType.Response) this.keys.delete(identity);
        },
        complete: () => this.settle(identity, began, request.url),
        error: (cause: unknown) => {
          this.underWay.delete(identity);
          if (!UNCERTAIN.has(problemOf(cause).code)) this.keys.delete(identity);
        },
      }),
      shareReplay({ bufferSize: Infinity, refCount: false }),
    );
    this.underWay.set(identity, sent);
    return sent;
  }

  private settle(identity: string, began: number, path: string): void {
    const left = began + DOUBLE_TAP_MS - Date.now();
    if (left <= 0) return this.forget(identity);
    this.answered.set(identity, path);
    const sent = this.underWay.get(identity);
    setTimeout(() => {
      if (this.underWay.get(identity) === sent) this.forget(identity);
    }, left);
  }

  private forget(identity: string): void {
    this.underWay.delete(identity);
    this.answered.delete(identity);
  }

  private keyOf(identity: string): string {
    const key = this.keys.get(identity) ?? newId();
    this.keys.set(identity, key);
    const [oldest] = this.keys.keys();
    if (this.keys.size > KEYS_KEPT && oldest !== undefined) this.keys.delete(oldest);
    return key;
  }
}

const identityOf = ({ method, urlWithParams, headers, body }: HttpRequest<unknown>): string =>
  JSON.stringify([method, urlWithParams, headers.get('If-Match'), withoutOwnId(method, body)]);

const withoutOwnId = (method: string, body: unknown): unknown =>
  method === 'POST' && typeof body === 'object' && body !== null
    ? { ...body, id: undefined }
    : body;
