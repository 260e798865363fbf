import { Injectable } from '@nestjs/common';
import type {
  ActivityReportDraft,
  ActivityReportSaved,
  ActivityReportView,
} from '@presence/contract';
import {
  activitySummary,
  DomainError,
  emptyActivityDeclaration,
  isClosedPeriod,
  isReportPeriod,
  proposedActivityFrom,
  type ReportPeriod,
} from '@presence/domain';
import { LessThan } from 'typeorm';
import { today } from '../../database/association-clock';
import { loadForChange } from '../../database/change';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import {
  type AskedExport,
  type ExportWork,
  ExportWorks,
} from '../../statistics/statistics.service';
import { activityDocument } from '../documents/activity/activity-document';
import { reportBytes } from '../report-files';
import { ActivityFactsService } from './activity-facts.service';
import { ActivityReportRow } from './activity-report.entity';

@Injectable()
export class ActivityReportsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly facts: ActivityFactsService,
    works: ExportWorks,
  ) {
    works.plan('ACTIVITY_REPORT', (asked) => this.work(asked));
  }

  /** The periods of which something is saved, the latest first. */
  async list(): Promise<ActivityReportSaved[]> {
    const rows = await this.rows().find({ order: { until: 'DESC', from: 'DESC' } });
    return rows.map(({ from, until }) => ({ from, until }));
  }

  /** @throws DomainError NOT_FOUND for months of which no report can be prepared */
  async read(period: ReportPeriod): Promise<ActivityReportView> {
    const now = new Date().toISOString();
    await this.assertPeriod(period, now);
    return {
      ...period,
      ...(await this.said(period)),
      summary: activitySummary(await this.facts.of(period, 'LOOKS', now)),
      closed: isClosedPeriod(period, now),
    };
  }

  /**
   * Saves what is said, as far as it is.
   * @throws DomainError VERSION_CONFLICT, also for the second of two first savings
   */
  async save(
    period: ReportPeriod,
    version: number,
    declaration: ActivityReportDraft,
  ): Promise<ActivityReportView> {
    await this.assertPeriod(period, new Date().toISOString());
    if (version === 0) await this.create(period, declaration);
    else {
      const row = await loadForChange(this.rows(), period, version);
      await this.rows().save(Object.assign(row, { declaration }));
    }
    return this.read(period);
  }

  /**
   * Tells the groups of the period's closed years, and of the year before, for ever. Told already, they stay as they were.
   * @throws DomainError YEAR_NOT_CLOSED while the period may still change
   */
  async publish(period: ReportPeriod): Promise<ActivityReportView> {
    const now = await this.assertClosed(period);
    await this.facts.of(period, 'TELLS', now);
    return this.read(period);
  }

  /**
   * What a file takes of the report as it leaves the house.
   * @throws DomainError YEAR_NOT_CLOSED; YEAR_NOT_PUBLISHED while groups of it were never told
   */
  private async work({
    from,
    until,
    format,
    language,
  }: AskedExport<'ACTIVITY_REPORT'>): Promise<ExportWork> {
    const period = { from, until };
    const now = await this.assertClosed(period);
    if ((await this.facts.untold(period, now)).length > 0)
      throw new DomainError('YEAR_NOT_PUBLISHED');
    const last = async () => {
      const facts = await this.facts.of(period, 'LOOKS', now);
      const { declaration } = await this.said(period);
      const at = { language, today: await today(this.tenant, now) };
      const report = activityDocument(facts, declaration, at);
      return () => reportBytes(report, format);
    };
    return { steps: [], last, version: (await this.said(period)).version };
  }

  /** What is said of a period, or proposed for it. */
  private async said(
    period: ReportPeriod,
  ): Promise<Pick<ActivityReportView, 'declaration' | 'last' | 'version'>> {
    const row = await this.rows().findOneBy(period);
    const [last] = await this.rows().find({
      where: { until: LessThan(period.from) },
      order: { until: 'DESC', from: 'DESC' },
      take: 1,
    });
    return {
      declaration:
        row?.declaration ??
        (last ? proposedActivityFrom(last.declaration) : emptyActivityDeclaration()),
      last: last ? { from: last.from, until: last.until, declaration: last.declaration } : null,
      version: row?.version ?? 0,
    };
  }

  private async assertClosed(period: ReportPeriod): Promise<string> {
    const now = new Date().toISOString();
    await this.assertPeriod(period, now);
    if (!isClosedPeriod(period, now)) throw new DomainError('YEAR_NOT_CLOSED');
    return now;
  }

  private async create({ from, until }: ReportPeriod, declaration: ActivityReportDraft) {
    const made = await this.tenant.query(
      sql<{ version: number }>`
      insert into activity_report (association_id, "from", "until", declaration) values ($1, $2, $3, $4)
      on conflict do nothing returning version`,
      [this.tenant.scope.associationId, from, until, JSON.stringify(declaration)],
    );
    if (made.length === 0) throw new DomainError('VERSION_CONFLICT', { version: 1 });
  }

  private async assertPeriod(period: ReportPeriod, now: string): Promise<void> {
    if (!isReportPeriod(period, await today(this.tenant, now))) throw new DomainError('NOT_FOUND');
  }

  private rows() {
    return this.tenant.repository(ActivityReportRow);
  }
}
