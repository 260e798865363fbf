import { setTimeout } from 'node:timers/promises';
import type { RotaRun } from '@presence/domain';
import { iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { dropChanged, type Stamp } from './changes-since';
import type { PlanFigures, TimedPlan } from './plan-messages';
import { writeProposal } from './proposal';
import type { RunJob } from './runs.service';

/** Proposals are put on the board so many milliseconds apart at least, and no oftener than writing one allows. */
const APART_MS = 4000;
const WRITING_SHARE = 10;

/** A beat waits so long for a proposal at most. */
const BEAT_MS = 500;

/** Where the best so far is asked for. */
type Source = { readonly latest: PlanFigures | null; proposal: () => Promise<TimedPlan | null> };

/** Keeps the row of one run, and puts better proposals on the board while it lasts. */
export class RunLog {
  private written: PlanFigures | null = null;
  private nextWriteAt = 0;
  private asked: Promise<TimedPlan | null> | null = null;

  constructor(
    private readonly tenant: Tenant,
    private readonly job: RunJob,
    private readonly source: Source,
    /** What is planned from, as it was when it was read. */
    private readonly planned: readonly Stamp[],
    /** When its time is over, in milliseconds since 1970. */
    private readonly until: number,
  ) {}

  /** Tells how far the run is and lives; returns whether it is to go on. Times that take long are waited for beat after beat. */
  async beat(): Promise<boolean> {
    const { latest } = this.source;
    if (
      !this.asked &&
      latest !== null &&
      isBetter(latest, this.written) &&
      Date.now() >= this.nextWriteAt
    )
      this.asked = this.source.proposal();
    const better = await Promise.race([this.asked, setTimeout(BEAT_MS, null)]);
    const began = Date.now();
    const state = await this.tenant.runUnattended(this.job.associationId, async () => {
      if (better) await this.write(better);
      return this.update(better?.found ?? latest, better !== null, null);
    });
    if (better) {
      this.asked = null;
      this.written = better.found;
      this.nextWriteAt = Date.now() + Math.max(APART_MS, WRITING_SHARE * (Date.now() - began));
    }
    return state === 'RUNNING';
  }

  /** Ends the run with the best there is, in one transaction; nothing of a run that was taken for dead is kept. */
  async end({ found, contacts }: TimedPlan): Promise<void> {
    await this.tenant.runUnattended(this.job.associationId, async () => {
      const [run] = await this.tenant.query(
        sql<
          Pick<RotaRun, 'endedAt'>
        >`select ${iso('ended_at')} as "endedAt" from rota_run where id = $1 for update`,
        [this.job.runId],
      );
      if (run?.endedAt !== null) return;
      await this.write({ contacts });
      await this.update({ ...found, share: 1 }, true, 'DONE');
    });
  }

  async fail(): Promise<void> {
    await this.tenant.runUnattended(this.job.associationId, () =>
      this.tenant.query(
        sql`update rota_run set state = 'FAILED', ended_at = now() where id = $1 and ended_at is null`,
        [this.job.runId],
      ),
    );
  }

  private async write({ contacts }: Pick<TimedPlan, 'contacts'>): Promise<void> {
    await writeProposal(this.tenant, this.job.rotaId, contacts);
    await dropChanged(this.tenant, this.job.rotaId, this.planned);
  }

  /** Until the search is ended at the latest, counted at this moment whatever was told last. */
  private secondsLeft(): number {
    return Math.max(0, (this.until - Date.now()) / 1000);
  }

  private async update(
    found: PlanFigures | null,
    wrote: boolean,
    state: RotaRun['state'] | null,
  ): Promise<RotaRun['state'] | undefined> {
    const [rows] = (await this.tenant.manager.query(
      sql`update rota_run set beat_at = now(), state = coalesce($2, state), ended_at = case when $2::text is not null then now() end,
         uncovered_weight = $3, uncovered_contacts = $4, bound = $5, quality = $6, share = $7, seconds_left = $8, proposals = proposals + $9
       where id = $1 and ended_at is null returning state`,
      [
        this.job.runId,
        state,
        found?.uncovered ?? null,
        found?.uncoveredContacts ?? null,
        found?.bound ?? null,
        found?.quality ?? null,
        found?.share ?? 0,
        state === null ? this.secondsLeft() : 0,
        wrote ? 1 : 0,
      ],
    )) as [{ state: RotaRun['state'] }[], number];
    return rows[0]?.state;
  }
}

const isBetter = (found: PlanFigures, than: PlanFigures | null) =>
  than === null ||
  found.uncovered < than.uncovered ||
  (found.uncovered === than.uncovered && found.quality < than.quality - 1e-3);
