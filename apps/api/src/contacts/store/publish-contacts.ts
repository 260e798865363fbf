import { stateAfter, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { moveContacts } from './move-contacts';

/** Makes proposed contacts binding. */
export async function publishContacts(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  await moveContacts(tenant, 'publish', ids);
}

/** Notes that the volunteers of a rota's published contacts are told now, from when on they have time to answer; returns who was not before. */
export async function noteTold(tenant: Tenant, rotaId: Id): Promise<Id[]> {
  const [rows = []] = await tenant.query(
    sql<{ volunteerId: Id }[]>`update contact_volunteer cv set told_at = now() from contact c
     where c.association_id = cv.association_id and c.id = cv.contact_id and c.rota_id = $1 and c.state = $2 and cv.told_at is null
     returning cv.volunteer_id as "volunteerId"`,
    [rotaId, stateAfter('publish')],
  );
  return [...new Set(rows.map(({ volunteerId }) => volunteerId))];
}
