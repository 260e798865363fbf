import { type Answer, type Contact, DomainError, type Id, statesBefore } from '@presence/domain';
import { iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { TriedContact } from './further-tries';

/** Somebody may call a little before the hour. */
const EARLY_MS = 3_600_000;

type LiveContact = TriedContact & {
  state: Contact['state'];
  endsAt: string;
  answer: Answer;
  volunteerId: Id;
};

/**
 * A published contact, held until the transaction ends, so that two who live it take turns; that of one volunteer where
 * one is named.
 * @throws DomainError NOT_FOUND for any other id
 */
export async function liveContact(tenant: Tenant, id: Id, volunteerId?: Id): Promise<LiveContact> {
  const [contact] = await tenant.query(
    sql<LiveContact>`select c.id, c.rota_id as "rotaId", c.need_id as "needId", c.person_id as "personId", c.kind, c.state, c.duration_minutes as "durationMinutes",
       c.time_zone as "timeZone", ${iso('c.starts_at')} as "startsAt", ${iso('c.ends_at')} as "endsAt", cv.answer, cv.volunteer_id as "volunteerId"
     from contact c join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id
     where c.id = $1 and c.state = any ($3) and ($2::uuid is null or (cv.volunteer_id = $2 and cv.answer <> 'DECLINED'))
     order by cv.answer = 'DECLINED', cv.volunteer_id limit 1 for update of c`,
    [id, volunteerId ?? null, statesBefore('report')],
  );
  if (!contact) throw new DomainError('NOT_FOUND');
  return contact;
}

/** @throws DomainError CONTACT_IN_FUTURE */
export function assertBegun({ startsAt }: { startsAt: string }, now: string): void {
  if (Date.parse(startsAt) - Date.parse(now) > EARLY_MS) throw new DomainError('CONTACT_IN_FUTURE');
}
