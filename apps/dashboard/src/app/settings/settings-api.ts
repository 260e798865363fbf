import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type AssociationDraft, type BranchDraft, paths } from '@presence/contract';
import { Association, type Branch, type Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class SettingsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async read(): Promise<Association> {
    return Association.parse(
      await firstValueFrom(this.http.get(paths.association(this.current.requireId()))),
    );
  }

  save(draft: AssociationDraft, version: number) {
    return firstValueFrom(
      this.http.put(paths.association(this.current.requireId()), draft, ifMatch(version)),
    );
  }

  renameBranch(draft: BranchDraft, version: number) {
    return firstValueFrom(
      this.http.put(paths.branch(this.current.requireId(), draft.id), draft, ifMatch(version)),
    );
  }

  removeBranch({ id, version }: Branch) {
    return firstValueFrom(
      this.http.delete(paths.branch(this.current.requireId(), id), ifMatch(version)),
    );
  }

  /** Signs the account out where this login session was opened. */
  endLoginSession(id: Id) {
    return firstValueFrom(this.http.delete(paths.loginSession(id)));
  }

  addBranch(draft: BranchDraft) {
    return firstValueFrom(this.http.post(paths.branches(this.current.requireId()), draft));
  }
}
