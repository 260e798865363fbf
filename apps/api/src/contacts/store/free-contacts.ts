import type { Id } from '@presence/domain';
import type { Tenant } from '../../database/tenant';
import { moveContacts, releaseVolunteers } from './move-contacts';

/** Makes contacts such that nobody comes to them. */
export async function freeContacts(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await releaseVolunteers(tenant, 'free', ids);
  await moveContacts(tenant, 'free', ids, {
    set: 'date = null, start = null, starts_at = null, ends_at = null, locked = false',
  });
}
