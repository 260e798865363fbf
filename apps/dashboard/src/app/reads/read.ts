import { httpResource, type HttpResourceRequest } from '@angular/common/http';
import { linkedSignal, type Signal, type ValueEqualityFn } from '@angular/core';

/** Where to read: a path, or a path with parameters or a context. Undefined while it is not known: nothing is asked. */
export type Address = string | Pick<HttpResourceRequest, 'url' | 'params' | 'context'> | undefined;

/** What checks what was read and gives it its type: a schema of the contract. */
export interface Schema<T> {
  parse(body: unknown): T;
}

/** Something that a page reads; `p-read-state` shows how it goes. */
export interface Read<T> {
  /** What there is to show: undefined while it loads, and when it could not be read. */
  readonly shown: Signal<T | undefined>;
  isLoading(): boolean;
  error(): Error | undefined;
  reload(): boolean;
  /** Shows what a write answered, without asking again. */
  set(value: T): void;
  header(name: string): string | null;
}

export interface ReadOptions<T> {
  /**
   * For a list that is searched: while the same path is asked with other parameters, what was there stays shown, so
   * that nobody taps into a list that is just being taken away. A refusal empties it.
   */
  keepsWhileAsking?: boolean;
  /** When what was read says the same as before, and leaves the page as it is. */
  equal?: ValueEqualityFn<T>;
}

/** Reads what stands at an address, and again whenever the address changes. */
export function readFrom<T>(
  address: () => Address,
  schema: Schema<T>,
  { keepsWhileAsking = false, equal }: ReadOptions<T> = {},
): Read<T> {
  const resource = httpResource(() => requestOf(address()), {
    parse: (body) => schema.parse(body),
    equal: (one, other) =>
      one === other || (one !== undefined && other !== undefined && !!equal?.(one, other)),
  });
  const shown = linkedSignal<Reading<T>, T | undefined>({
    source: () => ({
      url: requestOf(address())?.url,
      value: resource.hasValue() ? resource.value() : undefined,
      waits: resource.isLoading(),
    }),
    computation: ({ url, value, waits }, before) =>
      value ??
      (keepsWhileAsking && waits && url === before?.source.url ? before?.value : undefined),
  });
  return {
    shown: shown.asReadonly(),
    isLoading: () => resource.isLoading(),
    error: () => resource.error(),
    reload: () => resource.reload(),
    set: (value) => resource.set(value),
    header: (name) => resource.headers()?.get(name) ?? null,
  };
}

interface Reading<T> {
  url: string | undefined;
  value: T | undefined;
  waits: boolean;
}

const requestOf = (address: Address) => (typeof address === 'string' ? { url: address } : address);
