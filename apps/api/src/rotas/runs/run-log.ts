import type { RotaRun } from '@presence/domain';
import type { Tenant } from '../../database/tenant';
import type { ProposedContact } from './proposal';
import { writeProposal } from './proposal';
import type { Found } from './search';
import type { RunJob } from './runs.service';

/** Proposals are put on the board so many milliseconds apart at least, and no oftener than writing one allows. */
const APART_MS = 4000;
const WRITING_SHARE = 10;

/** Keeps the row of one run, and puts better proposals on the board while it lasts. */
export class RunLog {
  private latest: Found | null = null;
  private written: Found | null = null;
  private nextWriteAt = 0;

  constructor(
    private readonly tenant: Tenant,
    private readonly job: RunJob,
    private readonly proposalOf: (found: Found) => readonly ProposedContact[],
  ) {}

  note(found: Found): void {
    this.latest = found;
  }

  /** Tells how far the run is and lives; answers whether it is to go on. */
  async beat(): Promise<boolean> {
    const found = this.latest;
    const writes = found !== null && isBetter(found, this.written) && Date.now() >= this.nextWriteAt;
    const began = Date.now();
    const state = await this.tenant.runUnattended(this.job.associationId, async () => {
      if (writes) await writeProposal(this.tenant, this.job.rotaId, this.proposalOf(found));
      return this.update(found, writes, null);
    });
    if (writes) {
      this.written = found;
      this.nextWriteAt = Date.now() + Math.max(APART_MS, WRITING_SHARE * (Date.now() - began));
    }
    return state === 'RUNNING';
  }

  /** Ends the run with the best there is, in one transaction; nothing of a run that was taken for dead is kept. */
  async end(found: Found): Promise<void> {
    await this.tenant.runUnattended(this.job.associationId, async () => {
      const [run] = await this.tenant.query<Pick<RotaRun, 'endedAt'>>('select ended_at as "endedAt" from rota_run where id = $1 for update', [this.job.runId]);
      if (run?.endedAt !== null) return;
      await writeProposal(this.tenant, this.job.rotaId, this.proposalOf(found));
      await this.update({ ...found, share: 1, secondsLeft: 0 }, true, 'DONE');
    });
  }

  async fail(): Promise<void> {
    await this.tenant.runUnattended(this.job.associationId, () =>
      this.tenant.query(`update rota_run set state = 'FAILED', ended_at = now() where id = $1 and ended_at is null`, [this.job.runId]),
    );
  }

  private async update(found: Found | null, wrote: boolean, state: RotaRun['state'] | null): Promise<RotaRun['state'] | undefined> {
    const uncovered = found?.plan.filter((assignment) => assignment === null).length ?? null;
    const [rows] = (await this.tenant.manager.query(
      `update rota_run set beat_at = now(), state = coalesce($2, state), ended_at = case when $2::text is not null then now() end,
         uncovered_weight = $3, uncovered_contacts = $4, bound = $5, quality = $6, share = $7, seconds_left = $8, proposals = proposals + $9
       where id = $1 and ended_at is null returning state`,
      [this.job.runId, state, found?.uncovered ?? null, uncovered, found?.bound ?? null, found?.quality ?? null, found?.share ?? 0, found?.secondsLeft ?? this.job.seconds, wrote ? 1 : 0],
    )) as [{ state: RotaRun['state'] }[], number];
    return rows[0]?.state;
  }
}

const isBetter = (found: Found, than: Found | null) => than === null || found.uncovered < than.uncovered || (found.uncovered === than.uncovered && found.quality < than.quality - 1e-3);
