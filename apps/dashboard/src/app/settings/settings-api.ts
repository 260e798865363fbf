import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AssociationDraft, type BranchDraft, paths } from '@presence/contract';
import { Association } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class SettingsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async read(): Promise<Association> {
    return Association.parse(await firstValueFrom(this.http.get(paths.association(this.current.requireId()))));
  }

  save(draft: AssociationDraft, version: number) {
    return firstValueFrom(this.http.put(paths.association(this.current.requireId()), draft, ifMatch(version)));
  }

  addBranch(draft: BranchDraft) {
    return firstValueFrom(this.http.post(paths.branches(this.current.requireId()), draft));
  }
}
