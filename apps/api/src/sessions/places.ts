import type { FacilitationState, Id, StoredSession } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { booked } from './booking';
import { SessionFacilitationRow } from './session-facilitation.entity';
import { SessionRow } from './session.entity';

/** Takes somebody off a session, which is held, and returns the place that is free then; undefined where they were not on it. */
export async function leavePlace(
  tenant: Tenant,
  sessionId: Id,
  organiserId: Id,
): Promise<number | undefined> {
  const rows = tenant.repository(SessionFacilitationRow);
  const row = await rows.findOneBy({ sessionId, organiserId });
  if (!row) return undefined;
  await rows.remove(row);
  await ledByHand(tenant, sessionId);
  return row.position;
}

/** Takes somebody off all sessions to come: their series no longer name them either. */
export const leaveAll = (tenant: Tenant, organiserId: Id): Promise<unknown> =>
  tenant.query(
    sql`delete from session_facilitation where organiser_id = $1 and starts_at > now()`,
    [organiserId],
  );

/**
 * Puts somebody on a session, which is held: in this place where nobody has it, else after the others.
 * @throws DomainError FACILITATOR_BUSY with the session that they lead then
 */
export async function takePlace(
  tenant: Tenant,
  { id: sessionId, startsAt, endsAt, cancelledAt }: StoredSession,
  organiserId: Id,
  place: number,
): Promise<void> {
  const rows = tenant.repository(SessionFacilitationRow);
  const positions = (await rows.findBy({ sessionId })).map(({ position }) => position);
  const position = positions.includes(place) ? Math.max(...positions) + 1 : place;
  const booking = {
    ...{ sessionId, startsAt, endsAt },
    ...{ groupId: null, venueId: null, facilitatorIds: [organiserId] },
  };
  const { associationId } = tenant.scope;
  await booked(
    tenant,
    () => [booking],
    () =>
      rows.insert({
        ...{ associationId, sessionId, organiserId, startsAt, endsAt, position },
        held: cancelledAt === null,
        state: 'CONFIRMED' satisfies FacilitationState,
      }),
  );
  await ledByHand(tenant, sessionId);
}

/** Whether somebody is on a session. */
export const isOn = (tenant: Tenant, sessionId: Id, organiserId: Id): Promise<boolean> =>
  tenant.repository(SessionFacilitationRow).existsBy({ sessionId, organiserId });

/** Asks somebody who had said yes to a session whether they still come; returns whether they stood on it so. */
export async function askAgain(tenant: Tenant, sessionId: Id, organiserId: Id): Promise<boolean> {
  const { affected } = await tenant
    .repository(SessionFacilitationRow)
    .update({ sessionId, organiserId, state: 'CONFIRMED' }, { state: 'ASKED' });
  return affected === 1;
}

/** Its series no longer says who leads it; whoever has it open reads it again before they write. */
const ledByHand = (tenant: Tenant, id: Id) =>
  tenant
    .repository(SessionRow)
    .update({ id }, { ledByHand: true, updatedAt: new Date().toISOString() });
