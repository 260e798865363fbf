import type { Id } from '@presence/domain';
import type { Tenant } from '../database/tenant';

/**
 * Holds groups until the transaction ends, in the order of their ids, so that acts on one group take turns and each
 * projection of its listing reads what the one before it stored. To be the first thing that an act holds: whoever holds a
 * session, a venue or the association already would wait for somebody who waits for them.
 */
export async function lockGroups(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  await tenant.query('select id from "group" where id = any ($1) order by id for no key update', [
    ids,
  ]);
}

/** The same for every group of the association, where what changes may stand on each listing. */
export async function lockAllGroups(tenant: Tenant): Promise<void> {
  await tenant.query('select id from "group" order by id for no key update');
}

/** The same for the group of a session; nothing for a session that does not exist. */
export async function lockGroupOfSession(tenant: Tenant, sessionId: Id): Promise<void> {
  await tenant.query(
    `select g.id from "group" g where g.id = (select group_id from session where id = $1) for no key update`,
    [sessionId],
  );
}

/** The same for the group of a series. */
export async function lockGroupOfSeries(tenant: Tenant, seriesId: Id): Promise<void> {
  await tenant.query(
    `select g.id from "group" g where g.id = (select group_id from series where id = $1) for no key update`,
    [seriesId],
  );
}
