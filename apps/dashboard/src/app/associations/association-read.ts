import { inject } from '@angular/core';
import type { Id } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from './current-association';
import { type Address, type Read, readFrom, type ReadOptions, type Schema } from '../reads/read';

/** Reads something of the association whose pages are open. */
export function associationRead<T>(
  address: (association: Id) => Address,
  schema: Schema<T>,
  options?: ReadOptions<T>,
): Read<T> {
  return readFrom(inAssociation(address), schema, options);
}

/** The same of a list. */
export const associationList = <T>(
  address: (association: Id) => Address,
  item: z.ZodType<T>,
  options?: ReadOptions<T[]>,
): Read<T[]> => associationRead(address, z.array(item), options);

/** An address that is known once an association is open. */
export function inAssociation(address: (association: Id) => Address): () => Address {
  const current = inject(CurrentAssociation);
  return () => {
    const id = current.id();
    return id && address(id);
  };
}
