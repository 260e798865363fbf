import type { Id } from '@presence/domain';
import type { Tenant } from '../../database/tenant';

/** Makes proposed contacts such that nobody comes to them. */
export async function freeProposed(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tenant.query('delete from contact_volunteer where contact_id = any ($1)', [ids]);
  await tenant.query(
    `update contact set state = 'UNCOVERED', date = null, start = null, starts_at = null, ends_at = null, locked = false, updated_at = now(), version = version + 1 where id = any ($1)`,
    [ids],
  );
}
