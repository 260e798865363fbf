import { InjectionToken, REQUEST_CONTEXT, type ResourceRef, inject, resource } from '@angular/core';
import type { PageContext } from './page-context';

/** The API answered, but not with what was asked. */
export class AskFailed extends Error {
  constructor(readonly status: number) {
    super(`The API answered ${status}.`);
  }
}

/** Asks the API for what is at `path`; null where there is nothing (404). Throws AskFailed for any other refusal. */
type Ask = (path: string, abort: AbortSignal) => Promise<unknown>;

function read(status: number, body: string): unknown {
  if (status === 404) return null;
  if (status !== 200) throw new AskFailed(status);
  return JSON.parse(body);
}

export const ASK = new InjectionToken<Ask>('ask', {
  providedIn: 'root',
  factory: () => async (path, signal) => {
    const response = await fetch(path, { signal, credentials: 'omit' });
    return read(response.status, await response.text());
  },
});

/** For the server: the API of the same process, without a socket. */
export function askInProcess(): Ask {
  const context = inject(REQUEST_CONTEXT) as PageContext | null;
  return async (path) => {
    if (context === null) throw new AskFailed(503);
    const { status, body } = await context.call(path);
    return read(status, body);
  };
}

/**
 * What the API has at `address`, asked again when that changes; nothing is asked while it is undefined. Under `id` the
 * server hands its answer to the browser, which asks nothing again. The API's serializer vouches for the shape, so that
 * no schema library weighs on the page.
 */
export function reading<T>(
  id: string,
  address: () => string | undefined,
): ResourceRef<T | null | undefined> {
  const ask = inject(ASK);
  return resource({
    id,
    params: address,
    loader: ({ params, abortSignal }) => ask(params, abortSignal) as Promise<T | null>,
  });
}
