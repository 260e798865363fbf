import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { paths, type VenueDraft } from '@presence/contract';
import { type Id, Venue } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class VenuesApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async read(id: Id): Promise<Venue> {
    return Venue.parse(
      await firstValueFrom(this.http.get(paths.venue(this.current.requireId(), id))),
    );
  }

  async create(draft: VenueDraft): Promise<Venue> {
    return Venue.parse(
      await firstValueFrom(this.http.post(paths.venues(this.current.requireId()), draft)),
    );
  }

  async change(draft: VenueDraft, version: number): Promise<Venue> {
    return Venue.parse(
      await firstValueFrom(
        this.http.put(paths.venue(this.current.requireId(), draft.id), draft, ifMatch(version)),
      ),
    );
  }

  async archive({ id, version }: Venue): Promise<void> {
    await firstValueFrom(
      this.http.delete(paths.venue(this.current.requireId(), id), ifMatch(version)),
    );
  }
}
