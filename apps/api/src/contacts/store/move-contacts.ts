import { isHeld, stateAfter, statesBefore, type Id, type StateMove } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** Columns that a move sets besides the state; their parameters begin with $5. */
type Columns = {
  set:
    | ''
    | 'withdrawn_state = state, withdrawn_at = now()'
    | 'date = null, start = null, starts_at = null, ends_at = null, locked = false'
    | 'date = $5, start = $6, starts_at = $7, ends_at = $8'
    | 'withdrawn_state = null, withdrawn_at = null, date = null, start = null, starts_at = null, ends_at = null, locked = false';
  values?: readonly unknown[];
};

/**
 * Moves those of these contacts that are in a state from which the move may begin, and returns which they were.
 * Their volunteers' rows follow by the foreign key.
 */
export async function moveContacts(
  tenant: Tenant,
  move: StateMove,
  ids: readonly Id[],
  { set, values = [] }: Columns = { set: '' },
): Promise<Id[]> {
  if (ids.length === 0) return [];
  const state = stateAfter(move);
  const [rows = []] = await tenant.query(
    sql<
      { id: Id }[]
    >`update contact set ${set && `${set}, `}state = $3, held = $4, updated_at = now(), version = version + 1
     where id = any ($1) and state = any ($2) returning id`,
    [ids, statesBefore(move), state, isHeld(state), ...values],
  );
  return rows.map(({ id }) => id);
}

/** Takes all volunteers from contacts that are about to be moved so. */
export async function releaseVolunteers(
  tenant: Tenant,
  move: StateMove,
  ids: readonly Id[],
): Promise<void> {
  await tenant.query(
    sql`delete from contact_volunteer v using contact c
     where c.association_id = v.association_id and c.id = v.contact_id and c.id = any ($1) and c.state = any ($2)`,
    [ids, statesBefore(move)],
  );
}
