import {
  type HttpEvent,
  HttpEventType,
  type HttpHandlerFn,
  type HttpRequest,
} from '@angular/common/http';
import { Injectable } from '@angular/core';
import { newId } from '@presence/domain';
import { finalize, type Observable, shareReplay, tap } from 'rxjs';
import { problemOf } from '../problems/problem-error';

/** Refusals after which the write may have been carried out all the same: its answer was lost on the way. */
const UNCERTAIN: ReadonlySet<string> = new Set(['UNAVAILABLE', 'BUSY', 'INTERNAL']);
const KEYS_KEPT = 50;

/**
 * Sends each write once: the same write asked for again while it is under way shares its answer, and one whose answer was
 * lost goes out again under the same Idempotency-Key, by which the API knows it.
 */
@Injectable({ providedIn: 'root' })
export class PendingWrites {
  private readonly underWay = new Map<string, Observable<HttpEvent<unknown>>>();
  private readonly keys = new Map<string, string>();

  send(request: HttpRequest<unknown>, next: HttpHandlerFn): Observable<HttpEvent<unknown>> {
    const identity = identityOf(request);
    const same = this.underWay.get(identity);
    if (same) return same;
    const keyed = request.clone({ setHeaders: { 'Idempotency-Key': this.keyOf(identity) } });
    const sent = next(keyed).pipe(
      tap({
        next: ({ type }) => {
          if (type === HttpEventType.Response) this.keys.delete(identity);
        },
        error: (cause: unknown) => {
          if (!UNCERTAIN.has(problemOf(cause).code)) this.keys.delete(identity);
        },
      }),
      finalize(() => this.underWay.delete(identity)),
      shareReplay({ bufferSize: Infinity, refCount: true }),
    );
    this.underWay.set(identity, sent);
    return sent;
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
  JSON.stringify([method, urlWithParams, headers.get('If-Match'), body]);
