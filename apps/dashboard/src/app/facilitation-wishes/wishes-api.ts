import { Injectable } from '@angular/core';
import { type FacilitationWishesDraft, paths } from '@presence/contract';
import { FacilitationWishes } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';

@Injectable({ providedIn: 'root' })
export class WishesApi {
  private readonly writes = associationWrites();

  /** Version 0 is the first wish. */
  save(body: FacilitationWishesDraft, version: number): Promise<FacilitationWishes> {
    return this.writes.put(paths.myFacilitationWishes, FacilitationWishes, { body, version });
  }
}
