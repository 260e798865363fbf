import { Injectable } from '@angular/core';
import {
  Clash,
  paths,
  type PlannedSessions,
  SeriesChange,
  type SeriesChangeDraft,
  type SeriesDraft,
  SeriesView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import * as z from 'zod';
import { associationWrites } from '../../associations/association-writes';

@Injectable({ providedIn: 'root' })
export class SeriesApi {
  private readonly writes = associationWrites();

  read(id: Id): Promise<SeriesView> {
    return this.writes.get((at) => paths.series(at, id), SeriesView);
  }

  /** Stores the rule and makes its sessions. */
  plan(groupId: Id, body: SeriesDraft): Promise<SeriesView> {
    return this.writes.post((at) => paths.groupSeries(at, groupId), SeriesView, { body });
  }

  /** What sessions would collide with, were they stored now. */
  clashes(groupId: Id, planned: PlannedSessions): Promise<Clash[]> {
    return this.writes.get((at) => paths.groupClashes(at, groupId), z.array(Clash), {
      params: { planned: JSON.stringify(planned) },
    });
  }

  /** Changes the rule, or only says what that would do when `body.preview`. */
  change(id: Id, version: number, body: SeriesChangeDraft): Promise<SeriesChange> {
    return this.writes.post((at) => paths.seriesChange(at, id), SeriesChange, { body, version });
  }
}
