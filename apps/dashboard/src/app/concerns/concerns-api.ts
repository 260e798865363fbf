import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ConcernDraft,
  type ConcernEntryDraft,
  type ConcernOwnerDraft,
  ConcernReceipt,
  ConcernView,
  paths,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class ConcernsApi {
  private readonly http = inject(HttpClient);

  raise(associationId: Id, draft: ConcernDraft): Promise<ConcernReceipt> {
    return firstValueFrom(this.http.post(paths.concerns(associationId), draft)).then(
      ConcernReceipt.parse,
    );
  }

  entrust(
    associationId: Id,
    id: Id,
    version: number,
    draft: ConcernOwnerDraft,
  ): Promise<ConcernView> {
    return firstValueFrom(
      this.http.put(paths.concernOwner(associationId, id), draft, ifMatch(version)),
    ).then(ConcernView.parse);
  }

  add(associationId: Id, id: Id, draft: ConcernEntryDraft): Promise<ConcernView> {
    return firstValueFrom(this.http.post(paths.concernEntries(associationId, id), draft)).then(
      ConcernView.parse,
    );
  }

  close(associationId: Id, id: Id, version: number, word: string): Promise<ConcernView> {
    return firstValueFrom(
      this.http.put(paths.concernClosing(associationId, id), { word }, ifMatch(version)),
    ).then(ConcernView.parse);
  }
}
