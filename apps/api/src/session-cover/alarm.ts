import { Injectable } from '@nestjs/common';
import { GAP_HOURS, type Id } from '@presence/domain';
import { noteAlarmed } from '../cover/cover.service';
import { sql } from '../database/sql';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { NotificationsService } from '../notifications/notifications.service';

type Uncovered = { id: Id; branchId: Id | null };
type Coordinator = { id: Id; branchId: Id | null };

/**
 * Every ten minutes: the coordinators are told, once, of sessions that begin within two days and for which nobody has been
 * found yet. Run twice, it tells once.
 */
@Injectable()
export class Alarm extends AssociationJob {
  protected readonly queue = 'cover-alarm';

  constructor(
    associations: AssociationJobs,
    private readonly notices: NotificationsService,
  ) {
    super(associations);
  }

  /** What is told is marked in the same transaction as its letters leave. */
  protected async association(): Promise<void> {
    const near = await this.tenant.query(NEAR, [GAP_HOURS]);
    if (near.length === 0) return;
    const told = await noteAlarmed(
      this.tenant,
      near.map(({ id }) => id),
    );
    const uncovered = near.filter(({ id }) => told.includes(id));
    if (uncovered.length === 0) return;
    for (const { id, branchId } of await this.tenant.query(COORDINATORS)) {
      const count = uncovered.filter(
        (one) => branchId === null || one.branchId === null || one.branchId === branchId,
      ).length;
      if (count > 0) await this.notices.tell('SESSION_UNCOVERED', [id], { count });
    }
  }
}

const NEAR = sql<Uncovered>`
  select q.id, g.branch_id as "branchId" from cover_request q
  join session s on s.association_id = q.association_id and s.id = q.session_id
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  where q.closed_at is null and q.alarmed_at is null and s.held and s.starts_at > now() and s.starts_at < now() + make_interval(hours => $1::int)
  order by s.starts_at, q.id`;

const COORDINATORS = sql<Coordinator>`
  select id, branch_id as "branchId" from organiser where left_at is null and roles && '{ADMINISTRATOR,COORDINATOR}' order by id`;
