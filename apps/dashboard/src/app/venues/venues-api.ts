import { Injectable } from '@angular/core';
import { paths, type VenueDraft } from '@presence/contract';
import { type Id, Venue } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class VenuesApi {
  private readonly writes = associationWrites();

  read(id: Id): Promise<Venue> {
    return this.writes.get((at) => paths.venue(at, id), Venue);
  }

  create(body: VenueDraft): Promise<Venue> {
    return this.writes.post(paths.venues, Venue, { body });
  }

  change(body: VenueDraft, version: number): Promise<Venue> {
    return this.writes.put((at) => paths.venue(at, body.id), Venue, { body, version });
  }

  archive({ id, version }: Venue): Promise<void> {
    return this.writes.delete((at) => paths.venue(at, id), NOTHING, { version });
  }
}
