import { inject } from '@angular/core';
import type { Id } from '@presence/domain';
import { CurrentAssociation } from './current-association';
import { type Writes, writesBy } from '../writes/writes';

/** How a `*-api.ts` writes into the association whose pages are open. */
export function associationWrites(): Writes<(association: Id) => string> {
  const current = inject(CurrentAssociation);
  return writesBy((path) => path(current.requireId()));
}
