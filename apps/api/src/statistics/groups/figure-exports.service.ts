import { Injectable } from '@nestjs/common';
import type { FigureExportDraft, FigureExportsView, FigureExportView } from '@presence/contract';
import { DomainError, lastClosedYear, type Id } from '@presence/domain';
import { createOnce } from '../../database/create-once';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../jobs/jobs';
import { exportableYears } from './figure-exports.queries';
import { FigureExportRow } from './figure-export.entity';

/** An export whose process says nothing for so long has died with it; one that waits may wait behind others. */
const SILENT_SECONDS = 60;
const WAITING_SECONDS = 1800;
/** How long a file is kept. */
export const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

export type FigureExportJob = { associationId: Id; exportId: Id };

/** Files of published figures: asked for, looked for again, taken away. */
@Injectable()
export class FigureExportsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
  ) {}

  async list(): Promise<FigureExportsView> {
    await this.tenant.query(
      sql`update figure_export set state = 'FAILED'
       where state in ('WAITING', 'RUNNING') and beat_at < now() - make_interval(secs => case when state = 'WAITING' then $2::int else $1::int end)`,
      [SILENT_SECONDS, WAITING_SECONDS],
    );
    const rows = await this.tenant
      .repository(FigureExportRow)
      .find({ order: { createdAt: 'DESC', id: 'DESC' } });
    const last = lastClosedYear(new Date().toISOString());
    return { years: await exportableYears(this.tenant, last), exports: rows.map(viewOf) };
  }

  /** @throws DomainError YEAR_NOT_CLOSED for a year that may still change */
  async start(draft: FigureExportDraft): Promise<FigureExportView> {
    const now = new Date().toISOString();
    if (draft.until > lastClosedYear(now)) throw new DomainError('YEAR_NOT_CLOSED');
    if (await createOnce(this.tenant, FigureExportRow, { ...draft, state: 'WAITING' })) {
      const { associationId } = this.tenant.scope;
      await this.jobs.send(
        'figure-export',
        { associationId, exportId: draft.id } satisfies FigureExportJob,
        this.tenant.manager,
        draft.id,
      );
    }
    return viewOf(await this.tenant.repository(FigureExportRow).findOneByOrFail({ id: draft.id }));
  }

  /** One that is under way ends with nothing; one that has ended goes, with its file. */
  async remove(id: Id): Promise<void> {
    const rows = this.tenant.repository(FigureExportRow);
    const { state } = await rows.findOneByOrFail({ id });
    if (state === 'WAITING' || state === 'RUNNING')
      await rows.update({ id }, { state: 'CANCELLED' });
    else await rows.delete({ id });
  }

  async file(
    id: Id,
  ): Promise<Pick<FigureExportRow, 'format' | 'from' | 'until'> & { file: Buffer }> {
    const { format, from, until, file } = await this.tenant
      .repository(FigureExportRow)
      .findOneOrFail({
        where: { id, state: 'DONE' },
        select: { id: true, format: true, from: true, until: true, file: true },
      });
    if (!file) throw new DomainError('NOT_FOUND');
    return { format, from, until, file };
  }
}

function viewOf({ createdAt, ...row }: FigureExportRow): FigureExportView {
  const expiresAt = new Date(Date.parse(createdAt) + KEPT_DAYS * DAY_MS).toISOString();
  return { ...row, createdAt, expiresAt };
}
