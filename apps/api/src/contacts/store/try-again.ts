import { isHeld, newId, stateAfter, statesBefore, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

type Try = {
  /** The contact that was tried before. */
  after: Id;
  date: string;
  time: string;
  startsAt: string;
  endsAt: string;
  volunteerIds: readonly Id[];
  now: string;
};

/**
 * Stores another try of a contact by the same volunteers. Whoever plans it and is one of them has said yes by it; anybody
 * else has yet to answer.
 */
export async function tryAgain(
  tenant: Tenant,
  { after, date, time, startsAt, endsAt, volunteerIds, now }: Try,
): Promise<void> {
  const { associationId, organiserId } = tenant.scope;
  const id = newId();
  const state = stateAfter('tryAgain');
  await tenant.query(
    sql`insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held, retry_of)
     select $1, $2, c.rota_id, c.need_id, c.person_id, c.kind, greatest(0, ($4::date - r."from") / 7), $4::date, $5::time, c.duration_minutes, c.time_zone, $6, $7, $8, $9, c.id
     from contact c join rota r on r.id = c.rota_id where c.id = $3 and c.state = any ($10)`,
    [
      associationId,
      id,
      after,
      date,
      time,
      startsAt,
      endsAt,
      state,
      isHeld(state),
      statesBefore('report'),
    ],
  );
  await tenant.query(
    sql`insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer, told_at, answered_at)
     select $1, $2, v, $3, $4, $8, case when v = $6 then 'ACCEPTED' else 'WAITING' end, $5, case when v = $6 then $5::timestamptz end from unnest($7::uuid[]) v`,
    [associationId, id, startsAt, endsAt, now, organiserId, volunteerIds, isHeld(state)],
  );
}
