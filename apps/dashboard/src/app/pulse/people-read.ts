import type { Id } from '@presence/domain';
import { inAssociation } from '../associations/association-read';
import { type Address, type Read, readFrom, type ReadOptions, type Schema } from '../reads/read';
import { readAgainOnDepartures } from './read-again';

/**
 * What a page reads of people. It is read again as soon as anybody's consent is withdrawn or their record goes, so that
 * an open page stops showing them; an answer that says the same changes nothing on the page, nor what is typed there.
 */
export function peopleRead<T>(
  address: (association: Id) => Address,
  schema: Schema<T>,
  options?: Pick<ReadOptions<T>, 'keepsWhileAsking'>,
): Read<T> {
  const read = readFrom(inAssociation(address), schema, { ...options, equal: saysTheSame });
  readAgainOnDepartures(() => read.reload());
  return read;
}

const saysTheSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
