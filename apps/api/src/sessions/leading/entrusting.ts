import type { FacilitationState, Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { booked } from '../booking';
import { facilitate } from '../facilitation';

/** A held session, and who is to lead it, the lead first. */
export type Entrusted = {
  id: Id;
  startsAt: string;
  endsAt: string;
  held: boolean;
  facilitators: readonly { id: Id; state: FacilitationState }[];
  /** Whether its series no longer says who leads it. */
  ledByHand: boolean;
};

/**
 * Gives sessions to those who are to lead them, in the place of whoever did, all or none. One may take the place of another.
 * @throws DomainError FACILITATOR_BUSY with the sessions that they lead then; VALIDATION for whoever does not sit here
 */
export async function entrustSessions(
  tenant: Tenant,
  sessions: readonly Entrusted[],
): Promise<void> {
  const led = sessions.map(({ facilitators, ...session }) => ({
    ...session,
    facilitatorIds: facilitators.map(({ id }) => id),
    askedIds: facilitators.filter(({ state }) => state === 'ASKED').map(({ id }) => id),
  }));
  const bookings = led.map(({ id, startsAt, endsAt, facilitatorIds }) => ({
    ...{ sessionId: id, startsAt, endsAt, facilitatorIds },
    ...{ groupId: null, venueId: null },
  }));
  await booked(
    tenant,
    () => bookings,
    async () => {
      await tenant.query(
        sql`update session s set led_by_hand = r."ledByHand", updated_at = now(), version = s.version + 1
        from jsonb_to_recordset($1::jsonb) as r (id uuid, "ledByHand" boolean) where s.id = r.id`,
        [JSON.stringify(led.map(({ id, ledByHand }) => ({ id, ledByHand })))],
      );
      await facilitate(tenant, led);
    },
  );
}

/** Who leads these sessions, and how each stands there, the lead first. */
export async function standingOnSessions(
  tenant: Tenant,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, { id: Id; state: FacilitationState }[]>> {
  const rows = await tenant.query(
    sql<{ sessionId: Id; id: Id; state: FacilitationState }>`
    select session_id as "sessionId", organiser_id as id, state from session_facilitation
    where session_id = any ($1) order by session_id, position, organiser_id`,
    [ids],
  );
  const of = Map.groupBy(rows, ({ sessionId }) => sessionId);
  return new Map(
    [...of].map(([sessionId, all]) => [sessionId, all.map(({ id, state }) => ({ id, state }))]),
  );
}
