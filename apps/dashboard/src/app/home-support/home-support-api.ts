import { Injectable } from '@angular/core';
import {
  type HeatwaveDraft,
  HeatwavePreview,
  type HeatwavePreviewQuery,
  HomeSupportPreview,
  type HomeSupportSettingsDraft,
  paths,
  Purge,
} from '@presence/contract';
import { HomeSupportSettings } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';

@Injectable({ providedIn: 'root' })
export class HomeSupportApi {
  private readonly writes = associationWrites();

  read(): Promise<HomeSupportSettings> {
    return this.writes.get(paths.homeSupportSettings, HomeSupportSettings);
  }

  save(body: HomeSupportSettingsDraft, version: number): Promise<HomeSupportSettings> {
    return this.writes.put(paths.homeSupportSettings, HomeSupportSettings, { body, version });
  }

  /** What saving the settings would do to published rotas. */
  preview(body: HomeSupportSettingsDraft): Promise<HomeSupportPreview> {
    return this.writes.post(paths.homeSupportPreview, HomeSupportPreview, { body });
  }

  startHeatwave(body: HeatwaveDraft, version: number): Promise<HomeSupportSettings> {
    return this.writes.put(paths.heatwave, HomeSupportSettings, { body, version });
  }

  /** What starting the round on these days would do; without them, what ending it would. */
  previewHeatwave(days: HeatwavePreviewQuery): Promise<HeatwavePreview> {
    return this.writes.get(paths.heatwavePreview, HeatwavePreview, { params: { ...days } });
  }

  endHeatwave(version: number): Promise<HomeSupportSettings> {
    return this.writes.delete(paths.heatwave, HomeSupportSettings, { version });
  }

  /** What a purge would take, or takes. */
  purge(dryRun: boolean): Promise<Purge> {
    return this.writes.post(paths.purge, Purge, { body: { dryRun } });
  }
}
