import type { CoverRequestView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { hhmm, iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

type SealedName = { firstNameSealed: Buffer; lastNameSealed: Buffer; personId: Id };
export type OpenCoverRequest = Omit<CoverRequestView, 'personName'> & SealedName;

/** Whether the reader was asked and may still say yes: whoever is away then is asked no longer. */
const ASKED = `($1::uuid = any (q.asked_ids) and not exists (
    select 1 from unavailability u where u.association_id = q.association_id and u.volunteer_id = $1::uuid and c.date between u."from" and u.until))`;

const VIEW = `
  select q.id, q.contact_id as "contactId", q.reason, ${iso('q.opened_at')} as "openedAt", q.covered_by as "coveredBy", ${iso('q.closed_at')} as "closedAt", q.version,
    c.rota_id as "rotaId", c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes", ${iso('c.starts_at')} as "startsAt",
    m.name as "communeName", p.display_name as "volunteerName", cardinality(q.asked_ids) as "askedCount", ${ASKED} as asked,
    s.id as "personId", s.first_name_sealed as "firstNameSealed", s.last_name_sealed as "lastNameSealed"
  from cover_request q
  join contact c on c.association_id = q.association_id and c.id = q.contact_id
  join supported_person s on s.association_id = c.association_id and s.id = c.person_id
  join commune m on m.insee_code = s.insee_code
  join organiser o on o.association_id = q.association_id and o.id = q.volunteer_id
  join account p on p.id = o.account_id`;

/** The open requests: those asked of a volunteer who is not away then, or (`everybody`) all of them. */
export const requestsSeen = (
  tenant: Tenant,
  readerId: Id,
  everybody: boolean,
): Promise<OpenCoverRequest[]> =>
  tenant.query(
    sql<OpenCoverRequest>`${VIEW} where q.closed_at is null and c.state = 'PUBLISHED' and c.starts_at > now() and ($2 or ${ASKED}) order by c.starts_at, q.id`,
    [readerId, everybody],
  );

/** One request; undefined where it was not asked of the reader, who may not see every one. Away by now, they are told so when they answer. */
export async function requestAsked(
  tenant: Tenant,
  readerId: Id,
  id: Id,
  everybody: boolean,
): Promise<OpenCoverRequest | undefined> {
  const [request] = await tenant.query(
    sql<OpenCoverRequest>`${VIEW} where q.id = $3 and ($2 or $1::uuid = any (q.asked_ids))`,
    [readerId, everybody, id],
  );
  return request;
}

/** Published contacts to come whose volunteer has said nothing for so many hours, and for whom nobody was looked for since they were told. */
export const unansweredContacts = (
  tenant: Tenant,
  hours: number,
): Promise<{ contactId: Id; volunteerId: Id }[]> =>
  tenant.query(
    sql`select cv.contact_id as "contactId", cv.volunteer_id as "volunteerId"
     from contact_volunteer cv
     where cv.held and cv.answer = 'WAITING' and cv.told_at < now() - make_interval(hours => $1::int) and cv.starts_at > now()
       and not exists (select 1 from cover_request q where q.association_id = cv.association_id and q.contact_id = cv.contact_id and q.volunteer_id = cv.volunteer_id
         and q.opened_at >= cv.told_at)
     order by cv.starts_at, cv.contact_id, cv.volunteer_id`,
    [hours],
  );
