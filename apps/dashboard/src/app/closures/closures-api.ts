import { Injectable } from '@angular/core';
import {
  type ClosureDraft,
  ClosurePreview,
  type ClosurePreviewQuery,
  ClosureUndone,
  ClosureView,
  paths,
} from '@presence/contract';
import { associationWrites } from '../associations/association-writes';

/** What a preview is asked about, as the parameters of its address. */
export const previewParams = ({ scope, closedId, from, to }: ClosurePreviewQuery) => ({
  scope,
  ...(closedId !== null && { closedId }),
  from,
  to,
});

@Injectable({ providedIn: 'root' })
export class ClosuresApi {
  private readonly writes = associationWrites();

  preview(closed: ClosurePreviewQuery): Promise<ClosurePreview> {
    return this.writes.get(paths.closurePreview, ClosurePreview, { params: previewParams(closed) });
  }

  close(body: ClosureDraft): Promise<ClosureView> {
    return this.writes.post(paths.closures, ClosureView, { body });
  }

  /** Opens again what was closed, and brings back what the closure cancelled or moved. */
  undo({ id, version }: Pick<ClosureView, 'id' | 'version'>): Promise<ClosureUndone> {
    return this.writes.delete((at) => paths.closure(at, id), ClosureUndone, { version });
  }
}
