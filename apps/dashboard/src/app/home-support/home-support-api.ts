import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type HeatwaveDraft,
  HeatwavePreview,
  type HeatwavePreviewQuery,
  type HomeSupportSettingsDraft,
  paths,
  Purge,
} from '@presence/contract';
import { HomeSupportSettings } from '@presence/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class HomeSupportApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  read(): Promise<HomeSupportSettings> {
    return this.settings(this.http.get(paths.homeSupportSettings(this.association())));
  }

  save(draft: HomeSupportSettingsDraft, version: number): Promise<HomeSupportSettings> {
    return this.settings(
      this.http.put(paths.homeSupportSettings(this.association()), draft, ifMatch(version)),
    );
  }

  startHeatwave(draft: HeatwaveDraft, version: number): Promise<HomeSupportSettings> {
    return this.settings(
      this.http.put(paths.heatwave(this.association()), draft, ifMatch(version)),
    );
  }

  /** What starting the round on these days would do; without them, what ending it would. */
  async previewHeatwave(days: HeatwavePreviewQuery): Promise<HeatwavePreview> {
    const path = paths.heatwavePreview(this.association());
    return HeatwavePreview.parse(
      await firstValueFrom(this.http.get(path, { params: { ...days } })),
    );
  }

  endHeatwave(version: number): Promise<HomeSupportSettings> {
    return this.settings(this.http.delete(paths.heatwave(this.association()), ifMatch(version)));
  }

  /** What a purge would take, or takes. */
  async purge(dryRun: boolean): Promise<Purge> {
    return Purge.parse(
      await firstValueFrom(this.http.post(paths.purge(this.association()), { dryRun })),
    );
  }

  private readonly association = () => this.current.requireId();
  private readonly settings = async (answer: Observable<unknown>) =>
    HomeSupportSettings.parse(await firstValueFrom(answer));
}
