import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type NeedDraft, NeedPreview, NeedView, paths } from '@presence/contract';
import type { Id } from '@presence/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class NeedsApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  create(personId: Id, draft: NeedDraft): Promise<NeedView> {
    return this.need(this.http.post(paths.needs(this.current.requireId(), personId), draft));
  }

  change(draft: NeedDraft, version: number): Promise<NeedView> {
    return this.need(
      this.http.put(paths.need(this.current.requireId(), draft.id), draft, ifMatch(version)),
    );
  }

  end({ id, version }: NeedView): Promise<NeedView> {
    return this.need(
      this.http.put(paths.needEnding(this.current.requireId(), id), null, ifMatch(version)),
    );
  }

  /** What the change would do to the published rota. */
  async preview(draft: NeedDraft): Promise<NeedPreview> {
    return NeedPreview.parse(
      await firstValueFrom(
        this.http.post(paths.needPreview(this.current.requireId(), draft.id), draft),
      ),
    );
  }

  private readonly need = async (answer: Observable<unknown>) =>
    NeedView.parse(await firstValueFrom(answer));
}
