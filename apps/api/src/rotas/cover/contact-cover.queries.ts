import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** The open requests in the place of a volunteer, each with its contact. */
export const openRequestsFor = (
  tenant: Tenant,
  contactIds: readonly Id[],
  volunteerId: Id,
): Promise<{ contactId: Id }[]> =>
  tenant.query(
    sql<{ contactId: Id }>`select contact_id as "contactId" from cover_request
     where contact_id = any ($1) and organiser_id = $2 and closed_at is null`,
    [contactIds, volunteerId],
  );

type KnownTo = { requestId: Id; contactId: Id; rotaId: Id; knownIds: Id[] };

/** The contact of each request, and who has been with its person before, or is paired with them. */
export const knownTo = (tenant: Tenant, requestIds: readonly Id[]): Promise<KnownTo[]> =>
  tenant.query(
    sql<KnownTo>`select q.id as "requestId", c.id as "contactId", c.rota_id as "rotaId", array(
       select m.volunteer_id from match m where m.association_id = c.association_id and m.person_id = c.person_id and not m.blocked
       union select cv.volunteer_id from contact_volunteer cv join contact b on b.association_id = cv.association_id and b.id = cv.contact_id
       where b.association_id = c.association_id and b.person_id = c.person_id and b.state = 'PUBLISHED' and b.ends_at < now() and cv.answer <> 'DECLINED') as "knownIds"
     from cover_request q join contact c on c.association_id = q.association_id and c.id = q.contact_id
     where q.id = any ($1) order by c.starts_at, q.id`,
    [requestIds],
  );

/** Published contacts to come whose volunteer has said nothing for so many hours, and for whom nobody was looked for since they were told. */
export const unansweredContacts = (
  tenant: Tenant,
  hours: number,
): Promise<{ contactId: Id; volunteerId: Id }[]> =>
  tenant.query(
    sql`select cv.contact_id as "contactId", cv.volunteer_id as "volunteerId"
     from contact_volunteer cv
     where cv.held and cv.answer = 'WAITING' and cv.told_at < now() - make_interval(hours => $1::int) and cv.starts_at > now()
       and not exists (select 1 from cover_request q where q.association_id = cv.association_id and q.contact_id = cv.contact_id and q.organiser_id = cv.volunteer_id
         and q.opened_at >= cv.told_at)
     order by cv.starts_at, cv.contact_id, cv.volunteer_id`,
    [hours],
  );
