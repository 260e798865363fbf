import { Injectable } from '@nestjs/common';
import type { GemReportDraft, GemReportSummary, GemReportView } from '@presence/contract';
import {
  DomainError,
  emptyGemDeclaration,
  gemReportDueOn,
  gemReportIssues,
  type Id,
  isReportYear,
  proposedFrom,
} from '@presence/domain';
import { today } from '../database/association-clock';
import { assertVersion, loadForChange } from '../database/change';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { gemFacts } from './gem-facts';
import { GemReportRow } from './gem-report.entity';
import { gemReports } from './gem-reports.queries';

/** Which report: that of a GEM for a year. */
export type GemReportKey = { year: number; groupId: Id };

@Injectable()
export class GemReportsService {
  constructor(private readonly tenant: Tenant) {}

  /** @throws DomainError NOT_FOUND for a year that has not begun */
  async list(year: number): Promise<GemReportSummary[]> {
    await this.assertYear(year);
    return gemReports(this.tenant, year);
  }

  /** @throws DomainError NOT_FOUND for a group that is no GEM, and a year that has not begun */
  async read({ year, groupId }: GemReportKey): Promise<GemReportView> {
    const day = await this.assertYear(year);
    const facts = await gemFacts(this.tenant, groupId, year, new Date().toISOString());
    const rows = this.tenant.repository(GemReportRow);
    const row = await rows.findOneBy({ groupId, year });
    const last = (await rows.findOneBy({ groupId, year: year - 1 }))?.declaration ?? null;
    return {
      ...{ groupId, year, facts, today: day, groupName: facts.groupName },
      declaration: row?.declaration ?? (last ? proposedFrom(last) : emptyGemDeclaration()),
      proposedFrom: row === null && last !== null ? year - 1 : null,
      lastYear: last,
      dueOn: gemReportDueOn(year),
      sentAt: row?.sentAt ?? null,
      version: row?.version ?? 0,
    };
  }

  /**
   * Saves what is declared, as far as it is known.
   * @throws DomainError VERSION_CONFLICT, also for the second of two first savings; GEM_REPORT_SENT
   */
  async save(
    key: GemReportKey,
    version: number,
    declaration: GemReportDraft,
  ): Promise<GemReportView> {
    const { sentAt } = await this.read(key);
    if (sentAt !== null) throw new DomainError('GEM_REPORT_SENT');
    if (version === 0) await this.create(key, declaration);
    else {
      const rows = this.tenant.repository(GemReportRow);
      const row = await loadForChange(rows, key, version);
      await rows.save(Object.assign(row, { declaration }));
    }
    return this.read(key);
  }

  /**
   * Notes that the report was handed in; noted already, it stays as it is.
   * @throws DomainError GEM_REPORT_INCOMPLETE with what is missing
   */
  async markSent(key: GemReportKey, version: number): Promise<GemReportView> {
    const rows = this.tenant.repository(GemReportRow);
    const view = await this.read(key);
    assertVersion(view, version);
    const issues = gemReportIssues(view.declaration);
    if (view.version === 0 || issues.length > 0)
      throw new DomainError('GEM_REPORT_INCOMPLETE', {}, issues);
    const row = await loadForChange(rows, key, version);
    const sentAt = row.sentAt ?? new Date().toISOString();
    await rows.save(Object.assign(row, { sentAt }));
    return this.read(key);
  }

  /** Opens a report again that was noted as handed in. */
  async takeBack(key: GemReportKey, version: number): Promise<GemReportView> {
    await this.read(key);
    const rows = this.tenant.repository(GemReportRow);
    const row = await loadForChange(rows, key, version);
    await rows.save(Object.assign(row, { sentAt: null }));
    return this.read(key);
  }

  private async create({ year, groupId }: GemReportKey, declaration: GemReportDraft) {
    const made = await this.tenant.query(
      sql<{
        version: number;
      }>`insert into gem_report (association_id, group_id, year, declaration) values ($1, $2, $3, $4)
       on conflict do nothing returning version`,
      [this.tenant.scope.associationId, groupId, year, JSON.stringify(declaration)],
    );
    if (made.length === 0) throw new DomainError('VERSION_CONFLICT', { version: 1 });
  }

  private async assertYear(year: number): Promise<string> {
    const day = await today(this.tenant);
    if (!isReportYear(year, day)) throw new DomainError('NOT_FOUND');
    return day;
  }
}
