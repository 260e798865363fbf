import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ExportableYear, FigureExportDraft, FigureExportView } from '@presence/contract';
import { DomainError, lastClosedYear, type Id } from '@presence/domain';
import { In, MoreThan } from 'typeorm';
import { createOnce } from '../../database/create-once';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../jobs/jobs';
import { exportableYears } from '../groups/exportable-years';
import { ExportWorks } from './export-works';
import { FigureExportRow } from './figure-export.entity';

/** An export whose process says nothing for so long has died with it; one that waits may wait behind others. */
const SILENT_SECONDS = 60;
const WAITING_SECONDS = 1800;
/** How long a file is kept. */
export const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

export type FigureExportJob = { associationId: Id; exportId: Id };

/** Files of published figures: asked for, looked for again, taken away, each by whoever asked. */
@Injectable()
export class FigureExportsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly works: ExportWorks,
  ) {}

  years(): Promise<ExportableYear[]> {
    return exportableYears(this.tenant, lastClosedYear(new Date().toISOString()));
  }

  async list(): Promise<FigureExportView[]> {
    await this.giveUpSilent();
    const rows = await this.tenant
      .repository(FigureExportRow)
      .find({ where: this.mine(), order: { createdAt: 'DESC', id: 'DESC' } });
    return rows.map(viewOf);
  }

  /**
   * The same asked again by the same person is the same file while it is made.
   * @throws DomainError YEAR_NOT_CLOSED for a year that may still change, YEAR_NOT_PUBLISHED for a report of groups that
   * were never told, NOT_FOUND for a branch there never was and months of which there is no report
   */
  async start(draft: FigureExportDraft): Promise<FigureExportView> {
    const { steps, version } = await this.works.of(draft, new Date().toISOString());
    await this.giveUpSilent();
    const { associationId, organiserId: askedBy } = this.tenant.scope;
    const request = requestOf(draft, version);
    await this.tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `${askedBy} ${request}`,
    ]);
    const rows = this.tenant.repository(FigureExportRow);
    const underWay = await rows.findOneBy({ askedBy, request, state: In(['WAITING', 'RUNNING']) });
    if (underWay) return viewOf(underWay);
    const row = { asked: draft, askedBy, request, steps: steps.length, state: 'WAITING' };
    if (await createOnce(this.tenant, FigureExportRow, { id: draft.id, ...row }))
      await this.jobs.send(
        'figure-export',
        { associationId, exportId: draft.id } satisfies FigureExportJob,
        this.tenant.manager,
        draft.id,
      );
    return viewOf(await rows.findOneByOrFail({ ...this.mine(), id: draft.id }));
  }

  /** One that is under way ends with nothing; one that has ended goes, with its file. */
  async remove(id: Id): Promise<void> {
    const rows = this.tenant.repository(FigureExportRow);
    const { state } = await rows.findOneByOrFail({ ...this.mine(), id });
    if (state === 'WAITING' || state === 'RUNNING')
      await rows.update({ id }, { state: 'CANCELLED' });
    else await rows.delete({ id });
  }

  async file(id: Id): Promise<{ asked: FigureExportDraft; file: Buffer }> {
    const { asked, file } = await this.tenant.repository(FigureExportRow).findOneOrFail({
      where: { ...this.mine(), id, state: 'DONE' },
      select: { id: true, asked: true, file: true },
    });
    if (!file) throw new DomainError('NOT_FOUND');
    return { asked, file };
  }

  /** What the person who acts asked for and has not expired. */
  private mine() {
    const since = new Date(Date.now() - KEPT_DAYS * DAY_MS).toISOString();
    return { askedBy: this.tenant.scope.organiserId, createdAt: MoreThan(since) };
  }

  private giveUpSilent(): Promise<unknown> {
    return this.tenant.query(
      sql`update figure_export set state = 'FAILED'
       where state in ('WAITING', 'RUNNING') and beat_at < now() - make_interval(secs => case when state = 'WAITING' then $2::int else $1::int end)`,
      [SILENT_SECONDS, WAITING_SECONDS],
    );
  }
}

/** What is asked, and of which saving, whatever its id and the order in which it is said. */
function requestOf({ id: _, ...asked }: FigureExportDraft, version = 0): string {
  const said = JSON.stringify(
    Object.entries({ ...asked, version }).sort(([a], [b]) => a.localeCompare(b)),
  );
  return createHash('sha256').update(said).digest('hex');
}

function viewOf({ createdAt, ...row }: FigureExportRow): FigureExportView {
  const expiresAt = new Date(Date.parse(createdAt) + KEPT_DAYS * DAY_MS).toISOString();
  return { ...row, createdAt, expiresAt };
}
