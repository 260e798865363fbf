import type { CoverRequestView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { AWAY, MOMENT } from './moment';

type SealedName = {
  firstNameSealed: Buffer | null;
  lastNameSealed: Buffer | null;
  personId: Id | null;
};
export type OpenCoverRequest = Omit<CoverRequestView, 'personName'> & SealedName;

/** Whether the reader was asked and may still say yes: whoever is away then is asked no longer. */
const ASKED = `($1::uuid = any (q.asked_ids) and not ${AWAY})`;

const VIEW = `
  select q.id, q.contact_id as "contactId", q.session_id as "sessionId", q.reason, ${iso('q.opened_at')} as "openedAt",
    q.covered_by as "coveredBy", ${iso('q.closed_at')} as "closedAt", q.version,
    m.rota_id as "rotaId", m.kind, m.date, ${hhmm('m.start')} as start, m.duration_minutes as "durationMinutes", ${iso('m.starts_at')} as "startsAt",
    m.group_name as "groupName", w.name as "communeName", p.display_name as "replacedName", cardinality(q.asked_ids) as "askedCount", ${ASKED} as asked,
    s.id as "personId", s.first_name_sealed as "firstNameSealed", s.last_name_sealed as "lastNameSealed"
  from cover_request q ${MOMENT}
  left join supported_person s on s.association_id = q.association_id and s.id = m.person_id
  join commune w on w.insee_code = m.insee_code
  join organiser o on o.association_id = q.association_id and o.id = q.organiser_id
  join account p on p.id = o.account_id`;

/** What a reader sees beside what was asked of them. */
export type Seen = { contacts: boolean; sessions: boolean };

/** The open requests: those asked of an organiser who is not away then, and all of those that they see. */
export const requestsSeen = (
  tenant: Tenant,
  readerId: Id,
  { contacts, sessions }: Seen,
): Promise<OpenCoverRequest[]> =>
  tenant.query(
    sql<OpenCoverRequest>`${VIEW} where q.closed_at is null and m.stands and m.starts_at > now() and (case when q.session_id is null then $2::boolean else $3::boolean end or ${ASKED})
     order by m.starts_at, q.id`,
    [readerId, contacts, sessions],
  );

/** One request; undefined where it was not asked of the reader. Away by now, they are told so when they answer. */
export async function requestAsked(
  tenant: Tenant,
  readerId: Id,
  id: Id,
): Promise<OpenCoverRequest | undefined> {
  const [request] = await tenant.query(
    sql<OpenCoverRequest>`${VIEW} where q.id = $2 and $1::uuid = any (q.asked_ids)`,
    [readerId, id],
  );
  return request;
}
