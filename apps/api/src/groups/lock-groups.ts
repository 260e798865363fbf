import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/**
 * Holds groups until the transaction ends, in the order of their ids, so that acts on one group take turns and each
 * projection of its listing reads what the one before it stored. To be the first thing that an act holds: whoever holds a
 * session, a venue or the association already would wait for somebody who waits for them.
 */
export async function lockGroups(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  const wanted = ids.filter((id) => !tenant.held.has(nameOf(id)));
  if (wanted.length === 0) return;
  await tenant.query(
    sql`select id from "group" where id = any ($1) order by id for no key update`,
    [wanted],
  );
  for (const id of wanted) tenant.held.add(nameOf(id));
}

const nameOf = (groupId: Id) => `group ${groupId}`;

/** The same for every group of the association, where what changes may stand on each listing. */
export async function lockAllGroups(tenant: Tenant): Promise<void> {
  await tenant.query(sql`select id from "group" order by id for no key update`);
}

/** The same for the group of the session $1, in SQL, for a statement that then holds the session; it tells `groupIsHeld`. */
export const HOLD_GROUP_OF_SESSION = `
  select g.id from "group" g where g.id = (select group_id from session where id = $1) for no key update`;

/** Notes that a statement has held the group, so that it is not held a second time. */
export const groupIsHeld = (tenant: Tenant, groupId: Id): void =>
  void tenant.held.add(nameOf(groupId));

/** The same for the group of a series. */
export async function lockGroupOfSeries(tenant: Tenant, seriesId: Id): Promise<void> {
  const [group] = await tenant.query(
    sql<{
      id: Id;
    }>`select g.id from "group" g where g.id = (select group_id from series where id = $1) for no key update`,
    [seriesId],
  );
  if (group) tenant.held.add(nameOf(group.id));
}
