import { DomainError, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { SessionFacilitationRow } from './session-facilitation.entity';

type Booked = { id: Id; startsAt: string; endsAt: string; held: boolean };

/** Stores who facilitates these sessions, in the place of whoever did. */
export async function facilitate(
  tenant: Tenant,
  sessions: readonly Booked[],
  facilitatorIds: readonly Id[],
): Promise<void> {
  if (sessions.length === 0) return;
  const rows = tenant.repository(SessionFacilitationRow);
  await tenant.query(sql`delete from session_facilitation where session_id = any ($1)`, [
    sessions.map((session) => session.id),
  ]);
  if (facilitatorIds.length === 0) return;
  await assertFacilitators(tenant, facilitatorIds);
  const { associationId } = tenant.scope;
  await rows.insert(
    sessions.flatMap(({ id, startsAt, endsAt, held }) =>
      facilitatorIds.map((organiserId) => ({
        associationId,
        sessionId: id,
        organiserId,
        startsAt,
        endsAt,
        held,
      })),
    ),
  );
}

/** @throws DomainError VALIDATION at the field when one of them does not sit here, or no longer. */
async function assertFacilitators(tenant: Tenant, ids: readonly Id[]): Promise<void> {
  const known = await tenant.query(
    sql<{ id: Id }>`select id from organiser where id = any ($1) and left_at is null`,
    [ids],
  );
  const missing = ids.findIndex((id) => !known.some((organiser) => organiser.id === id));
  if (missing >= 0)
    throw new DomainError('VALIDATION', {}, [
      { path: ['facilitatorIds', missing], message: 'FACILITATOR_UNKNOWN' },
    ]);
}

/** Who facilitates a session. */
export async function facilitatorsOf(tenant: Tenant, sessionId: Id): Promise<Id[]> {
  const rows = await tenant.repository(SessionFacilitationRow).findBy({ sessionId });
  return rows.map(({ organiserId }) => organiserId);
}
