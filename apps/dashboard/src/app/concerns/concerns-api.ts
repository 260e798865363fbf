import { Injectable } from '@angular/core';
import {
  type ConcernDraft,
  type ConcernEntryDraft,
  type ConcernOwnerDraft,
  ConcernReceipt,
  ConcernView,
  paths,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { pathWrites } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class ConcernsApi {
  private readonly writes = pathWrites();

  raise(associationId: Id, body: ConcernDraft): Promise<ConcernReceipt> {
    return this.writes.post(paths.concerns(associationId), ConcernReceipt, { body });
  }

  entrust(
    associationId: Id,
    id: Id,
    version: number,
    body: ConcernOwnerDraft,
  ): Promise<ConcernView> {
    return this.writes.put(paths.concernOwner(associationId, id), ConcernView, { body, version });
  }

  add(associationId: Id, id: Id, body: ConcernEntryDraft): Promise<ConcernView> {
    return this.writes.post(paths.concernEntries(associationId, id), ConcernView, { body });
  }

  close(associationId: Id, id: Id, version: number, word: string): Promise<ConcernView> {
    return this.writes.put(paths.concernClosing(associationId, id), ConcernView, {
      body: { word },
      version,
    });
  }
}
