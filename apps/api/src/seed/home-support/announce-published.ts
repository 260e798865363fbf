import type { Id } from '@presence/domain';
import { noteAnnounced } from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** The volunteers of a rota under way were told of their contacts when it was published. */
export async function announcePublished(tenant: Tenant): Promise<void> {
  const volunteers = await tenant.query(sql<{ id: Id }>`select id from volunteer`);
  await noteAnnounced(
    tenant,
    volunteers.map(({ id }) => id),
    null,
  );
}
