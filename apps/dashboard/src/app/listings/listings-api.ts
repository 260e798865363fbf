import { Injectable } from '@angular/core';
import { ListingView, paths } from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';

@Injectable({ providedIn: 'root' })
export class ListingsApi {
  private readonly writes = associationWrites();

  /** Publishes, or says once more that what is published is true. */
  publish(groupId: Id): Promise<ListingView> {
    return this.writes.post((at) => paths.publication(at, groupId), ListingView);
  }

  withdraw(groupId: Id): Promise<ListingView> {
    return this.writes.delete((at) => paths.publication(at, groupId), ListingView);
  }
}
