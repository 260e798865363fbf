import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { dropSessions } from './removals/drop-sessions';
import { SEATS_OF_SESSION } from './sessions.queries';

/**
 * Stops the series of a group that closes, and with them what was still to come: untouched sessions go; those that
 * somebody moved, added by hand or has a seat at are cancelled, so that what was said of them stays, and so are those for which
 * somebody is looked for; those with attendance stay.
 */
export async function stopMeeting(tenant: Tenant, groupId: Id): Promise<void> {
  await tenant.query(
    sql`update series set ended_at = now(), version = version + 1 where group_id = $1 and ended_at is null`,
    [groupId],
  );
  const coming = `s.group_id = $1 and s.starts_at > now()
    and not exists (select 1 from attendance a where a.association_id = s.association_id and a.session_id = s.id)`;
  const untouched = await tenant.query(
    sql<{
      id: Id;
    }>`select s.id from session s where ${coming} and s.series_id is not null and s.edited_at is null and s.cancelled_at is null
      and not exists (${SEATS_OF_SESSION}) order by s.starts_at, s.id for update of s`,
    [groupId],
  );
  await dropSessions(
    tenant,
    untouched.map(({ id }) => id),
    new Date().toISOString(),
  );
  await tenant.query(
    sql`update session s set cancelled_at = now(), held = false, updated_at = now(), version = version + 1 where ${coming} and s.cancelled_at is null`,
    [groupId],
  );
}
