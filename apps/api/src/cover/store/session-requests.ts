import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** Closes what is asked for a session that does not take place, so that it can be asked for again. */
export async function closeWithSession(tenant: Tenant, requestId: Id): Promise<void> {
  await tenant.query(
    sql`update cover_request set closed_at = now(), off = true, version = version + 1 where id = $1 and closed_at is null`,
    [requestId],
  );
}

/**
 * Asks a request anew, for another time of its session: those who are kept may answer once more, the others are forgotten,
 * and where nobody is kept the first wave is due.
 */
export async function askAnew(
  tenant: Tenant,
  requestId: Id,
  keptIds: readonly Id[],
  askedFor: string,
): Promise<void> {
  await tenant.query(
    sql`delete from cover_ask where request_id = $1 and organiser_id <> all ($2)`,
    [requestId, keptIds],
  );
  await tenant.query(
    sql`update cover_ask set answer = null, answered_at = null, yes_hash = null, none_hash = null, expires_at = null where request_id = $1`,
    [requestId],
  );
  await tenant.query(
    sql`update cover_request set closed_at = null, off = false, alarmed_at = null, asked_ids = $2, asked_for = $3, version = version + 1,
       wave = case when cardinality($2::uuid[]) = 0 then 0 else wave end,
       next_wave_at = case when cardinality($2::uuid[]) = 0 then now() else coalesce(next_wave_at, now()) end
     where id = $1`,
    [requestId, keptIds, askedFor],
  );
}

/** Notes for which time of the session whoever covers it was asked last. */
export async function noteAskedFor(tenant: Tenant, requestId: Id, askedFor: string): Promise<void> {
  await tenant.query(sql`update cover_request set asked_for = $2 where id = $1`, [
    requestId,
    askedFor,
  ]);
}

/** Notes that those who coordinate were told of these requests; returns those of which they had not been. */
export async function noteAlarmed(tenant: Tenant, requestIds: readonly Id[]): Promise<Id[]> {
  const [rows = []] = await tenant.query(
    sql<
      { id: Id }[]
    >`update cover_request set alarmed_at = now() where id = any ($1) and alarmed_at is null and closed_at is null returning id`,
    [requestIds],
  );
  return rows.map(({ id }) => id);
}
