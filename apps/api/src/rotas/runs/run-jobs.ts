import { setTimeout } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { Jobs } from '../../jobs/jobs';
import { Sealing } from '../../sealing/sealing';
import { withoutProposals, loadRota } from '../planning/rota-input';
import { RotaRow } from '../rota.entity';
import { stampsOf, type Stamp } from './changes-since';
import { contactsBefore } from './contacts-before';
import type { PlanTask } from './plan-messages';
import { PLANNED_AT_ONCE, PlanThread } from './plan-thread';
import { RunLog } from './run-log';
import type { RunJob } from './runs.service';

const BEAT_MS = 500;

type Begun = Pick<PlanTask, 'input' | 'seed' | 'previous'> & { planned: Stamp[] };

/** Runs the engine for a rota, beside the requests of this process. */
@Injectable()
export class RunJobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Rotas');
  private readonly running = new Set<PlanThread>();

  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly sealing: Sealing,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work<RunJob>('rota-run', (_, job) => this.run(job), PLANNED_AT_ONCE);
  }

  /** What is found so far is kept: runs end as if they had been stopped. */
  onApplicationShutdown(): void {
    for (const thread of this.running) thread.stop();
  }

  private async run(job: RunJob): Promise<void> {
    const begun = await this.begin(job);
    if (!begun) return;
    const { planned, ...task } = begun;
    const until = Date.now() + job.seconds * 1000;
    const thread = new PlanThread({ ...task, seconds: job.seconds, until });
    this.running.add(thread);
    const log = new RunLog(this.tenant, job, thread, planned, until);
    try {
      await this.watch(log, thread);
      await log.end(await thread.ended);
    } catch (error) {
      this.logger.error(`A run failed: ${(error as Error).name}`);
      await log.fail();
    } finally {
      this.running.delete(thread);
      thread.close();
    }
  }

  /** Tells of the run twice a second until it has ended; the first word as soon as there is something to tell. */
  private async watch(log: RunLog, thread: PlanThread): Promise<void> {
    let ended = false;
    const end = thread.ended.finally(() => (ended = true)).catch(() => undefined);
    while (!ended) {
      await Promise.race([end, setTimeout(BEAT_MS)]);
      if (!ended && !(await log.beat())) thread.stop();
    }
  }

  private begin(job: RunJob): Promise<Begun | null> {
    return this.tenant.runUnattended(job.associationId, async () => {
      const [rows] = (await this.tenant.manager.query(
        sql`update rota_run set state = 'RUNNING', beat_at = now(), seconds_left = $2 where id = $1 and state = 'WAITING' returning seed`,
        [job.runId, job.seconds],
      )) as [{ seed: number }[], number];
      if (!rows[0]) return null;
      const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: job.rotaId });
      const planned = await stampsOf(this.tenant);
      const { input } = await loadRota(
        this.tenant,
        await this.sealing.opener(),
        rota,
        new Date().toISOString(),
      );
      const previous = job.likeLast ? await contactsBefore(this.tenant, rota) : undefined;
      return { input: withoutProposals(input), seed: rows[0].seed, planned, previous };
    });
  }
}
