import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from '../notifications/jobs/jobs';
import { Notices } from '../notifications/notices/notices';
import { SETTINGS, SILENT } from './silent-people';

type Silent = { id: Id; branchId: Id | null };
type Coordinator = { id: Id; branchId: Id | null };

/**
 * Marks whoever has come to a further level of silence, $1 at least. A level holds for the silence it was told of: one that
 * began at another contact, even one entered late, is another.
 */
const PASSED = `
  update supported_person p set silence_told_level = floor(n.share)::int, silence_told_at = $2::timestamptz, silence_told_reached_at = p.last_reached_at
  from ${SETTINGS}, lateral ${SILENT} n
  where p.association_id = n.association_id and p.id = n.id and floor(n.share) >= $1::int
    and floor(n.share) > case when p.silence_told_reached_at is distinct from p.last_reached_at then 0 else p.silence_told_level end
  returning p.id, p.branch_id as "branchId"`;

/**
 * Every morning: the coordinators are told how many people nobody reached for longer than the association allows, each
 * person once for every time those days have passed over. The letter names nobody. Run twice, it tells once.
 */
@Injectable()
export class SilenceDigest implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('silence-digest', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () => this.association(new Date().toISOString())),
    );
  }

  /** What is told is marked in the same transaction as its letters leave. */
  private async association(now: string): Promise<void> {
    const [silent] = (await this.tenant.manager.query(PASSED, [1, now])) as [Silent[], number];
    if (silent.length === 0) return;
    const coordinators = await this.tenant.query<Coordinator>(
      `select id, branch_id as "branchId" from organiser where left_at is null and 'COORDINATOR' = any (roles) order by id`,
    );
    for (const coordinator of coordinators) {
      const { length: count } = silent.filter((person) =>
        concerns(coordinator, person, coordinators),
      );
      if (count > 0) await this.notices.tell('SILENCE', [coordinator.id], { count });
    }
  }
}

/** Told are those who coordinate the person's branch or all of them; where nobody does, every coordinator. */
function concerns(
  coordinator: Coordinator,
  { branchId }: Silent,
  all: readonly Coordinator[],
): boolean {
  const near = (one: Coordinator) =>
    one.branchId === null || branchId === null || one.branchId === branchId;
  return near(coordinator) || !all.some(near);
}
