import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import { AssociationJob, AssociationJobs } from '../../jobs/association-job';
import { NotificationsService } from '../../notifications/notifications.service';
import { SETTINGS_IN_FORCE } from '../../home-support/home-support.service';
import { noteSilenceTold, type SilenceLevel } from '../../people/people.service';
import { SILENT } from './silent-people';

type Coordinator = { id: Id; branchId: Id | null };

/** Everybody who is silent at $2, with the level that they have come to, $1 at least. */
const LEVELS = sql<SilenceLevel>`
  select n.id, floor(n.share)::int as level from ${SETTINGS_IN_FORCE}, lateral ${SILENT} n where floor(n.share) >= $1::int`;

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
    const levels = await this.tenant.query(LEVELS, [1, now]);
    if (levels.length === 0) return;
    const silent = await noteSilenceTold(this.tenant, levels, now);
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
  { branchId }: { branchId: Id | null },
  all: readonly Coordinator[],
): boolean {
  const near = (one: Coordinator) =>
    one.branchId === null || branchId === null || one.branchId === branchId;
  return near(coordinator) || !all.some(near);
}
