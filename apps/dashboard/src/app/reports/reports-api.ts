import { Injectable } from '@angular/core';
import {
  type ActivityReportDraft,
  ActivityReportView,
  type GemReportDraft,
  GemReportView,
  paths,
} from '@presence/contract';
import type { ReportPeriod } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';

type Which = Pick<GemReportView, 'year' | 'groupId'>;

@Injectable({ providedIn: 'root' })
export class ReportsApi {
  private readonly writes = associationWrites();

  read({ year, groupId }: Which): Promise<GemReportView> {
    return this.writes.get((at) => paths.gemReport(at, year, groupId), GemReportView);
  }

  save({ year, groupId }: Which, body: GemReportDraft, version: number): Promise<GemReportView> {
    const path = (at: string) => paths.gemReport(at, year, groupId);
    return this.writes.put(path, GemReportView, { body, version });
  }

  markSent({ year, groupId, version }: GemReportView): Promise<GemReportView> {
    const path = (at: string) => paths.gemReportSending(at, year, groupId);
    return this.writes.put(path, GemReportView, { version });
  }

  takeBack({ year, groupId, version }: GemReportView): Promise<GemReportView> {
    const path = (at: string) => paths.gemReportSending(at, year, groupId);
    return this.writes.delete(path, GemReportView, { version });
  }

  readActivity({ from, until }: ReportPeriod): Promise<ActivityReportView> {
    return this.writes.get((at) => paths.activityReport(at, from, until), ActivityReportView);
  }

  publishActivity({ from, until }: ReportPeriod): Promise<ActivityReportView> {
    return this.writes.put((at) => paths.activityPublication(at, from, until), ActivityReportView);
  }

  saveActivity(
    { from, until }: ReportPeriod,
    body: ActivityReportDraft,
    version: number,
  ): Promise<ActivityReportView> {
    const path = (at: string) => paths.activityReport(at, from, until);
    return this.writes.put(path, ActivityReportView, { body, version });
  }
}
