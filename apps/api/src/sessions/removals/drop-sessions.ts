import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { cancelSessions, holdSessions } from '../closing';

/**
 * Of sessions that are to go, those for which somebody is looked for, or of which a swap is proposed: they are cancelled
 * instead, so that whoever asked or was asked hears of it.
 */
export async function beingAsked(tenant: Tenant, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{ id: Id }>`
    select session_id as id from cover_request where session_id = any ($1) and closed_at is null
    union select session_id from session_swap where session_id = any ($1) and closed_at is null
    union select other_session_id from session_swap where other_session_id = any ($1) and closed_at is null`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Takes out sessions, which are held; those for which somebody is looked for stay, cancelled without a word. */
export async function dropSessions(tenant: Tenant, ids: readonly Id[], now: string): Promise<void> {
  const asked = await beingAsked(tenant, ids);
  await cancelSessions(tenant, await holdSessions(tenant, asked), '', now);
  await tenant.query(sql`delete from session where id = any ($1)`, [
    ids.filter((id) => !asked.includes(id)),
  ]);
}
