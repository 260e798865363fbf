import { httpResource, type HttpResourceRef, type HttpResourceRequest } from '@angular/common/http';
import { readAgainOnDepartures } from './read-again';

/**
 * What a page reads of people. It is read again as soon as anybody's consent is withdrawn or their record goes, so that
 * an open page stops showing them; an answer that says the same changes nothing on the page, nor what is typed there.
 */
export function peopleResource<T>(
  request: () => HttpResourceRequest | string | undefined,
  parse: (body: unknown) => T,
): HttpResourceRef<T | undefined> {
  const read = httpResource(
    () => {
      const asked = request();
      return typeof asked === 'string' ? { url: asked } : asked;
    },
    { parse, equal: saysTheSame },
  );
  readAgainOnDepartures(() => read.reload());
  return read;
}

const saysTheSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
