import {
  DomainError,
  isHeld,
  stateAfter,
  statesBefore,
  type Contact,
  type Id,
  type StateMove,
} from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { moveContacts } from './move-contacts';

/** Where a contact comes to stand, and which volunteers lose and get it. */
type Placing = Pick<Contact, 'date' | 'start' | 'startsAt' | 'endsAt'> & {
  gone: readonly Id[];
  come: readonly Id[];
};

/**
 * Puts one contact at another time or with other volunteers (`propose`, `place`), or leaves it to nobody (`free`). Whoever
 * comes has yet to answer; where it binds, they count as told.
 * @throws DomainError CONTACT_CANCELLED when its state allows no such move
 */
export async function placeContact(
  tenant: Tenant,
  move: StateMove & ('propose' | 'place' | 'free'),
  contactId: Id,
  { date, start, startsAt, endsAt, gone, come }: Placing,
): Promise<void> {
  await tenant.query(
    sql`delete from contact_volunteer where contact_id = $1 and volunteer_id = any ($2)`,
    [contactId, gone],
  );
  const moved = await moveContacts(tenant, move, [contactId], {
    set: 'date = $5, start = $6, starts_at = $7, ends_at = $8',
    values: [date, start, startsAt, endsAt],
  });
  if (moved.length === 0) throw new DomainError('CONTACT_CANCELLED');
  const held = isHeld(stateAfter(move));
  await tenant.query(
    sql`insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, told_at)
     select c.association_id, c.id, v, c.starts_at, c.ends_at, $3::boolean, case when $3::boolean then now() end from contact c, unnest($2::uuid[]) v where c.id = $1`,
    [contactId, come, held],
  );
}

/** Keeps a contact from the engine, or gives it back; kept already, nothing changes. */
export async function lockContact(tenant: Tenant, id: Id, locked: boolean): Promise<void> {
  await tenant.query(
    sql`update contact set locked = $2, version = version + 1 where id = $1 and locked <> $2 and state = any ($3)`,
    [id, locked, statesBefore('lock')],
  );
}
