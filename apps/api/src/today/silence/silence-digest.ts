import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import { AssociationJob, AssociationJobs } from '../../jobs/association-job';
import { NotificationsService } from '../../notifications/notifications.service';
import { SETTINGS_IN_FORCE } from '../../home-support/home-support.service';
import { SILENT } from './silent-people';

type Silent = { id: Id; branchId: Id | null };
type Coordinator = { id: Id; branchId: Id | null };

/**
 * Marks whoever has come to a further level of silence, $1 at least. A level holds for the silence it was told of: one that
 * began at another contact, even one entered late, is another.
 */
const PASSED = sql`
  update supported_person p set silence_told_level = floor(n.share)::int, silence_told_at = $2::timestamptz, silence_told_reached_at = p.last_reached_at
  from ${SETTINGS_IN_FORCE}, lateral ${SILENT} n
  where p.association_id = n.association_id and p.id = n.id and floor(n.share) >= $1::int
    and floor(n.share) > case when p.silence_told_reached_at is distinct from p.last_reached_at then 0 else p.silence_told_level end
  returning p.id, p.branch_id as "branchId"`;

/**
 * Every morning: the coordinators are told how many people nobody reached for longer than the association allows, each
 * person once for every time those days have passed over. The letter names nobody. Run twice, it tells once.
 */
@Injectable()
export class SilenceDigest extends AssociationJob {
  protected readonly queue = 'silence-digest';

  constructor(
    associations: AssociationJobs,
    private readonly notices: NotificationsService,
  ) {
    super(associations);
  }

  /** What is told is marked in the same transaction as its letters leave. */
  protected async association(now: string): Promise<void> {
    const [silent] = (await this.tenant.manager.query(PASSED, [1, now])) as [Silent[], number];
    if (silent.length === 0) return;
    const coordinators = await this.tenant.query(
      sql<Coordinator>`select id, branch_id as "branchId" from organiser where left_at is null and 'COORDINATOR' = any (roles) order by id`,
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
