import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { ListingProjection } from './listing-projection';

/** Groups that one transaction holds: a save of theirs waits no longer than for these. */
const AT_ONCE = 25;

/**
 * Makes all that an association has published anew from its sources, a few groups a transaction, while it is read and
 * written. What is published without a listing goes.
 * @returns how many listings were looked at
 */
export async function republish(
  tenant: Tenant,
  projection: ListingProjection,
  associationId: Id,
): Promise<number> {
  const listings = await tenant.runUnattended(associationId, async () => {
    await tenant.query(
      sql`delete from published_listing p where association_id = $1 and not exists (select 1 from listing where group_id = p.id)`,
      [associationId],
    );
    return tenant.query(
      sql<{ groupId: Id }>`select group_id as "groupId" from listing order by group_id`,
    );
  });
  for (let at = 0; at < listings.length; at += AT_ONCE) {
    const groupIds = listings.slice(at, at + AT_ONCE).map(({ groupId }) => groupId);
    await tenant.runUnattended(associationId, () => projection.refresh(groupIds));
  }
  return listings.length;
}
