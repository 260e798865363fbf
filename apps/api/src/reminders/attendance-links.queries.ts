import type { AttendanceLinkView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** What a link asks, and in whose name it answers. */
export type AskedByLink = AttendanceLinkView & {
  sessionId: Id;
  organiserId: Id;
  accountId: Id;
};

/**
 * The session whose numbers the link with this hash asks for; nothing once it was used, is too old, or there is nothing
 * to ask any more: numbers are known, the session is cancelled or was moved to another day, or its reader has left.
 */
export const askedByLink = (tenant: Tenant, hash: Buffer): Promise<AskedByLink[]> =>
  tenant.query(
    sql<AskedByLink>`
    select g.name as "groupName", s.date, s.id as "sessionId", r.organiser_id as "organiserId", o.account_id as "accountId"
    from session_reminder r
    join session s on s.association_id = r.association_id and s.id = r.session_id and s.date = r.date
    join "group" g on g.association_id = s.association_id and g.id = s.group_id
    join organiser o on o.association_id = r.association_id and o.id = r.organiser_id
    where r.token_hash = $1 and r.used_at is null and r.expires_at > now() and s.held and o.left_at is null
      and o.roles && '{ADMINISTRATOR,COORDINATOR,FACILITATOR}'
      and not exists (select 1 from attendance a where a.association_id = s.association_id and a.session_id = s.id)`,
    [hash],
  );

/** Uses a link up; whether it was this request that did. Of two at once the second waits, then finds it used. */
export async function useUpLink(tenant: Tenant, hash: Buffer): Promise<boolean> {
  // What TypeORM answers to an update is its rows and their number.
  const [rows] = (await tenant.query(
    sql`update session_reminder set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning session_id`,
    [hash],
  )) as unknown as [unknown[], number];
  return rows.length > 0;
}
