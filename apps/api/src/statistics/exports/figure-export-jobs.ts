import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../jobs/jobs';
import { ExportWorks } from './export-works';
import { FigureExportRow } from './figure-export.entity';
import type { FigureExportJob } from './figure-exports.service';

/** Makes files of what is published, step by step, each in a transaction of its own: no request waits for them. */
@Injectable()
export class FigureExportJobs implements OnApplicationBootstrap {
  private readonly logger = new Logger('Statistics');

  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly works: ExportWorks,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work<FigureExportJob>('figure-export', (_, job) => this.run(job));
  }

  private async run({ associationId, exportId }: FigureExportJob): Promise<void> {
    const within = <T>(work: () => Promise<T>) => this.tenant.runUnattended(associationId, work);
    try {
      const row = await within(() => this.begin(exportId));
      if (!row) return;
      const now = new Date().toISOString();
      const { steps, last } = await within(() => this.works.of(row.asked, now));
      for (const [at, step] of steps.entries()) {
        const goesOn = await within(async () => {
          await step();
          return this.beat(exportId, at + 1);
        });
        if (!goesOn) return;
      }
      const write = await within(last);
      const file = await write();
      await within(() => this.end(exportId, { state: 'DONE', file }));
    } catch (error) {
      this.logger.error(`An export failed: ${(error as Error).name}`);
      await within(() => this.end(exportId, { state: 'FAILED' }));
    }
  }

  /** The export, unless it was cancelled before it began. */
  private async begin(id: Id): Promise<FigureExportRow | null> {
    const rows = this.tenant.repository(FigureExportRow);
    const begun = await rows.update({ id, state: 'WAITING' }, { state: 'RUNNING' });
    await this.alive(id);
    return begun.affected === 1 ? rows.findOneBy({ id }) : null;
  }

  /** Tells how far it is; returns whether to go on. */
  private async beat(id: Id, stepsDone: number): Promise<boolean> {
    await this.alive(id);
    const rows = this.tenant.repository(FigureExportRow);
    return (await rows.update({ id, state: 'RUNNING' }, { stepsDone })).affected === 1;
  }

  private alive(id: Id): Promise<unknown> {
    return this.tenant.query(sql`update figure_export set beat_at = now() where id = $1`, [id]);
  }

  /** What was cancelled meanwhile stays so. */
  private end(id: Id, ended: Pick<FigureExportRow, 'state'> & Partial<FigureExportRow>) {
    return this.tenant.repository(FigureExportRow).update({ id, state: 'RUNNING' }, ended);
  }
}
