import { Injectable } from '@angular/core';
import { type FigureExportDraft, FigureExportView, paths } from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationWrites } from '../../associations/association-writes';
import { NOTHING } from '../../writes/writes';

@Injectable({ providedIn: 'root' })
export class FigureExportsApi {
  private readonly writes = associationWrites();

  start(body: FigureExportDraft): Promise<FigureExportView> {
    return this.writes.post(paths.figureExports, FigureExportView, { body });
  }

  /** Stops one that is under way, and takes away one that has ended. */
  remove(id: Id): Promise<void> {
    return this.writes.delete((at) => paths.figureExport(at, id), NOTHING);
  }
}
