import { DomainError, type FacilitationState, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { SessionFacilitationRow } from './session-facilitation.entity';

/** A session and who leads it, the lead first; `askedIds` are those of them who have not said yes. */
export type Led = {
  id: Id;
  startsAt: string;
  endsAt: string;
  held: boolean;
  facilitatorIds: readonly Id[];
  askedIds?: readonly Id[];
};

/** Stores who facilitates these sessions, in the place of whoever did. */
export async function facilitate(tenant: Tenant, sessions: readonly Led[]): Promise<void> {
  if (sessions.length === 0) return;
  await tenant.query(sql`delete from session_facilitation where session_id = any ($1)`, [
    sessions.map((session) => session.id),
  ]);
  const { associationId } = tenant.scope;
  const rows = sessions.flatMap(({ id, startsAt, endsAt, held, facilitatorIds, askedIds = [] }) =>
    facilitatorIds.map((organiserId, position) => ({
      associationId,
      sessionId: id,
      organiserId,
      startsAt,
      endsAt,
      held,
      position,
      state: (askedIds.includes(organiserId) ? 'ASKED' : 'CONFIRMED') as FacilitationState,
    })),
  );
  if (rows.length === 0) return;
  await assertFacilitators(tenant, sessions);
  await tenant.repository(SessionFacilitationRow).insert(rows);
}

/** @throws DomainError VALIDATION at the field when one of them does not sit here, or no longer. */
async function assertFacilitators(tenant: Tenant, sessions: readonly Led[]): Promise<void> {
  const ids = new Set(sessions.flatMap(({ facilitatorIds }) => facilitatorIds));
  const known = await tenant.query(
    sql<{ id: Id }>`select id from organiser where id = any ($1) and left_at is null`,
    [[...ids]],
  );
  const places = sessions.flatMap(({ facilitatorIds }) =>
    facilitatorIds.map((id, place) => ({ id, place })),
  );
  const missing = places.find(({ id }) => !known.some((organiser) => organiser.id === id));
  if (missing)
    throw new DomainError('VALIDATION', {}, [
      { path: ['facilitatorIds', missing.place], message: 'FACILITATOR_UNKNOWN' },
    ]);
}

/** Who facilitates a session, the lead first. */
export async function facilitatorsOf(tenant: Tenant, sessionId: Id): Promise<Id[]> {
  const rows = await tenant
    .repository(SessionFacilitationRow)
    .find({ where: { sessionId }, order: { position: 'ASC' } });
  return rows.map(({ organiserId }) => organiserId);
}

/** Who is asked to lead a session and has not said yes. */
export async function askedOf(tenant: Tenant, sessionId: Id): Promise<Id[]> {
  const rows = await tenant
    .repository(SessionFacilitationRow)
    .findBy({ sessionId, state: 'ASKED' });
  return rows.map(({ organiserId }) => organiserId);
}
