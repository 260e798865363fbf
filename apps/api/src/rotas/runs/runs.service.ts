import { Injectable } from '@nestjs/common';
import type { RunDraft } from '@presence/contract';
import { DomainError, type Id, type RotaRun } from '@presence/domain';
import { createOnce } from '../../database/create-once';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../jobs/jobs';
import { assertNoOverlap } from '../lifecycle/overlaps';
import { RotaRow } from '../rota.entity';
import { RotaRunRow } from '../rota-run.entity';

/** A run whose process says nothing for so long has died with it; one that waits may wait behind others. */
const SILENT_SECONDS = 20;
const WAITING_SECONDS = 1800;

export type RunJob = {
  associationId: Id;
  rotaId: Id;
  runId: Id;
  seconds: number;
  likeLast?: boolean;
};

/** Starts, shows and stops the engine for a rota; one run at a time. */
@Injectable()
export class RunsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError ROTA_RUNNING while another run is under way, ROTA_PUBLISHED once volunteers live by the rota, ROTA_WITHDRAWN, ROTA_OVERLAPS */
  async start(rotaId: Id, { id, seed, seconds, likeLast }: RunDraft): Promise<RotaRun> {
    const rota = await this.tenant
      .repository(RotaRow)
      .findOneOrFail({ where: { id: rotaId }, lock: { mode: 'pessimistic_write' } });
    if (rota.state === 'PUBLISHED') throw new DomainError('ROTA_PUBLISHED');
    if (rota.state === 'WITHDRAWN') throw new DomainError('ROTA_WITHDRAWN');
    await assertNoOverlap(this.tenant, rota);
    const last = await this.latest(rotaId);
    if (last && last.id !== id && last.endedAt === null) throw new DomainError('ROTA_RUNNING');
    if (await createOnce(this.tenant, RotaRunRow, { id, rotaId, seed, state: 'WAITING' })) {
      const { associationId } = this.tenant.scope;
      await this.jobs.send(
        'rota-run',
        { associationId, rotaId, runId: id, seconds, likeLast } satisfies RunJob,
        this.tenant.manager,
        id,
      );
    }
    return this.tenant.repository(RotaRunRow).findOneByOrFail({ id, rotaId });
  }

  /** The last run; null when there was none. */
  async latest(rotaId: Id): Promise<RotaRunRow | null> {
    await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    await this.tenant.query(
      sql`update rota_run set state = 'FAILED', ended_at = now()
       where rota_id = $1 and ended_at is null and beat_at < now() - make_interval(secs => case when state = 'WAITING' then $3::int else $2::int end)`,
      [rotaId, SILENT_SECONDS, WAITING_SECONDS],
    );
    return this.tenant
      .repository(RotaRunRow)
      .findOne({ where: { rotaId }, order: { startedAt: 'DESC', id: 'DESC' } });
  }

  /** Asks the run to end with the best it has; one that has not begun ends with nothing. */
  async stop(rotaId: Id): Promise<RotaRun | null> {
    const run = await this.latest(rotaId);
    if (run?.endedAt !== null) return run;
    await this.tenant.query(
      sql`update rota_run set state = case when state = 'WAITING' then 'DONE' else 'STOPPING' end, ended_at = case when state = 'WAITING' then now() end
       where id = $1 and ended_at is null`,
      [run.id],
    );
    return this.latest(rotaId);
  }
}
