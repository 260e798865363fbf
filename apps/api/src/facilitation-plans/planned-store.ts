import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** What is planned for a session, nobody where `facilitatorIds` is null, and how the session was when it was planned. */
export type PlanToStore = {
  sessionId: Id;
  facilitatorIds: readonly Id[] | null;
  proposedIds: readonly Id[];
  basisIds: readonly Id[];
  basisStartsAt: string;
};

/** Holds all that is planned in the association until the transaction ends: whoever plans takes turns. */
export const holdPlans = (tenant: Tenant): Promise<unknown> =>
  tenant.query(
    sql`select pg_advisory_xact_lock(hashtextextended('planned_facilitation ' || $1::text, 0))`,
    [tenant.scope.associationId],
  );

/** Stores what is planned for sessions, in the place of what was. */
export async function storePlans(tenant: Tenant, plans: readonly PlanToStore[]): Promise<void> {
  if (plans.length === 0) return;
  await tenant.query(
    sql`insert into planned_facilitation as p
       (association_id, session_id, facilitator_ids, proposed_ids, basis_ids, basis_starts_at)
     select $1, r."sessionId", r."facilitatorIds", r."proposedIds", r."basisIds", r."basisStartsAt"
     from jsonb_to_recordset($2::jsonb) as r ("sessionId" uuid, "facilitatorIds" uuid[], "proposedIds" uuid[], "basisIds" uuid[], "basisStartsAt" timestamptz)
     on conflict (association_id, session_id) do update set facilitator_ids = excluded.facilitator_ids,
       proposed_ids = excluded.proposed_ids, basis_ids = excluded.basis_ids, basis_starts_at = excluded.basis_starts_at,
       version = p.version + 1, updated_at = now()`,
    [tenant.scope.associationId, JSON.stringify(plans)],
  );
}

/** Whoever leads no longer is planned nowhere any more. */
export const forgetPlanned = (tenant: Tenant, organiserId: Id): Promise<unknown> =>
  tenant.query(
    sql`update planned_facilitation set facilitator_ids = array_remove(facilitator_ids, $1),
      proposed_ids = array_remove(proposed_ids, $1), version = version + 1, updated_at = now()
    where $1 = any (facilitator_ids)`,
    [organiserId],
  );
