import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { ListingView, paths } from '@presence/contract';
import type { Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';

@Injectable({ providedIn: 'root' })
export class ListingsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  /** Publishes, or says once more that what is published is true. */
  publish(groupId: Id): Promise<ListingView> {
    return firstValueFrom(
      this.http.post(paths.publication(this.current.requireId(), groupId), null),
    ).then(ListingView.parse);
  }

  withdraw(groupId: Id): Promise<ListingView> {
    return firstValueFrom(
      this.http.delete(paths.publication(this.current.requireId(), groupId)),
    ).then(ListingView.parse);
  }
}
