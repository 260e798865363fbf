import type { Id, KnownContact } from '@presence/domain';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** The published contacts to come that volunteers have, as joined rows c and cv: further conditions may follow. */
const COMING = `contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  where cv.held and cv.answer <> 'DECLINED' and c.state = 'PUBLISHED' and c.starts_at > now()`;

const KNOWN = (from: string) =>
  `c.id as "contactId", c.kind, ${from}.date, ${hhmm(`${from}.start`)} as start, ${from}.duration_minutes as "durationMinutes"`;

/** Which of these volunteers have a contact to come in a rota. */
export async function comingInRota(
  tenant: Tenant,
  rotaId: Id,
  volunteerIds: readonly Id[],
): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{
      id: Id;
    }>`select distinct cv.volunteer_id as id from ${COMING} and c.rota_id = $1 and cv.volunteer_id = any ($2) order by 1`,
    [rotaId, volunteerIds],
  );
  return rows.map(({ id }) => id);
}

/** What a volunteer has to come: of these rotas, or (null) of all. */
export const comingOf = (
  tenant: Tenant,
  volunteerId: Id,
  rotaIds: readonly Id[] | null,
): Promise<KnownContact[]> =>
  tenant.query(
    sql<KnownContact>`select ${KNOWN('c')} from ${COMING} and cv.volunteer_id = $1 and ($2::uuid[] is null or c.rota_id = any ($2)) order by c.starts_at`,
    [volunteerId, rotaIds],
  );

/** What a volunteer was last told and has not begun, apart from what they declined themselves. */
export const lastAnnounced = (tenant: Tenant, volunteerId: Id): Promise<KnownContact[]> =>
  tenant.query(
    sql<KnownContact>`select ${KNOWN('a')} from announced_contact a join contact c on c.association_id = a.association_id and c.id = a.contact_id
       where a.volunteer_id = $1 and a.starts_at > now() and not exists (
         select 1 from contact_volunteer cv where cv.association_id = a.association_id and cv.contact_id = a.contact_id and cv.volunteer_id = a.volunteer_id
           and cv.answer = 'DECLINED')
       order by a.starts_at`,
    [volunteerId],
  );

/**
 * From now on these contacts count as told to these volunteers as they are; where none is named all they have do, and what
 * is over or no longer theirs is forgotten.
 */
export async function noteAnnounced(
  tenant: Tenant,
  volunteerIds: readonly Id[],
  contactIds: readonly Id[] | null,
): Promise<void> {
  await tenant.query(
    sql`delete from announced_contact where volunteer_id = any ($1) and ($2::uuid[] is null or contact_id = any ($2))`,
    [volunteerIds, contactIds],
  );
  await tenant.query(
    sql`insert into announced_contact (association_id, volunteer_id, contact_id, date, start, duration_minutes, starts_at)
     select c.association_id, cv.volunteer_id, c.id, c.date, c.start, c.duration_minutes, c.starts_at
     from ${COMING} and cv.volunteer_id = any ($1) and ($2::uuid[] is null or c.id = any ($2)) on conflict do nothing`,
    [volunteerIds, contactIds],
  );
}

/** Nothing counts as told to a volunteer any more. */
export async function forgetAnnounced(tenant: Tenant, volunteerId: Id): Promise<void> {
  await tenant.query(sql`delete from announced_contact where volunteer_id = $1`, [volunteerId]);
}
