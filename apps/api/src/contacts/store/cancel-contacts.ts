import { statesBefore, type Id } from '@presence/domain';
import { closeRequests } from '../../cover/cover.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { moveContacts } from './move-contacts';

/** Cancels contacts for good, and closes what is asked for them. */
export async function cancelContacts(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  await moveContacts(tenant, 'cancel', ids);
  await closeRequests(tenant, { contactIds: ids });
}

/** The same in a way that can be undone (restoreContacts). */
export async function withdrawContacts(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  await moveContacts(tenant, 'withdraw', ids, {
    set: 'withdrawn_state = state, withdrawn_at = now()',
  });
  await closeRequests(tenant, { contactIds: ids });
}

/** Deletes contacts that were never binding and that nobody asks for any more. */
export async function dropContacts(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tenant.query(sql`delete from contact where id = any ($1) and state = any ($2)`, [
    ids,
    statesBefore('drop'),
  ]);
}

/** Deletes of a rota what is neither locked nor among those kept; of a published one, weeks that are over stay. */
export async function dropOthers(tenant: Tenant, rotaId: Id, kept: readonly Id[]): Promise<void> {
  await tenant.query(
    sql`delete from contact where rota_id = $1 and not locked and state = any ($3) and id <> all ($2)
       and not (occurrence_on + 7 <= (now() at time zone time_zone)::date and exists (select 1 from rota r where r.id = rota_id and r.published_at is not null))`,
    [rotaId, kept, statesBefore('drop')],
  );
}
