import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
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
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class SeriesApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async read(id: Id): Promise<SeriesView> {
    return SeriesView.parse(
      await firstValueFrom(this.http.get(paths.series(this.current.requireId(), id))),
    );
  }

  /** Stores the rule and makes its sessions. */
  async plan(groupId: Id, draft: SeriesDraft): Promise<SeriesView> {
    return SeriesView.parse(
      await firstValueFrom(
        this.http.post(paths.groupSeries(this.current.requireId(), groupId), draft),
      ),
    );
  }

  /** What sessions would collide with, were they stored now. */
  async clashes(groupId: Id, planned: PlannedSessions): Promise<Clash[]> {
    const params = { planned: JSON.stringify(planned) };
    return z
      .array(Clash)
      .parse(
        await firstValueFrom(
          this.http.get(paths.groupClashes(this.current.requireId(), groupId), { params }),
        ),
      );
  }

  /** Changes the rule, or only says what that would do when `draft.preview`. */
  async change(id: Id, version: number, draft: SeriesChangeDraft): Promise<SeriesChange> {
    return SeriesChange.parse(
      await firstValueFrom(
        this.http.post(paths.seriesChange(this.current.requireId(), id), draft, ifMatch(version)),
      ),
    );
  }
}
