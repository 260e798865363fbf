import { CONTACT_STATES, isHeld, statesBefore, type Id } from '@presence/domain';
import { reopenWithdrawn } from '../../cover/cover.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { moveContacts, releaseVolunteers } from './move-contacts';

/** Puts withdrawn contacts back as they were, with what was asked for them when their rota was withdrawn. */
export async function restoreContacts(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  await tenant.query(
    sql`update contact set state = withdrawn_state, held = withdrawn_state = any ($3), withdrawn_state = null, withdrawn_at = null,
       updated_at = now(), version = version + 1 where id = any ($1) and state = any ($2)`,
    [ids, statesBefore('restore'), CONTACT_STATES.filter(isHeld)],
  );
  await reopenWithdrawn(tenant, ids);
}

/** Puts them back with nobody who would come: their need still asks for them. */
export async function restoreUncovered(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  await releaseVolunteers(tenant, 'restoreUncovered', ids);
  await moveContacts(tenant, 'restoreUncovered', ids, {
    set: 'withdrawn_state = null, withdrawn_at = null, date = null, start = null, starts_at = null, ends_at = null, locked = false',
  });
}

/** Leaves what is left of the last withdrawal of a rota cancelled for good. */
export async function forgetWithdrawn(tenant: Tenant, rotaId: Id): Promise<void> {
  await tenant.query(
    sql`update contact c set withdrawn_state = null, withdrawn_at = null from rota r
     where r.id = c.rota_id and r.id = $1 and c.withdrawn_state is not null and c.withdrawn_at = r.withdrawn_at`,
    [rotaId],
  );
}
