import type { FillingDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

type Chosen = FillingDraft['proposals'][number];

/** The contact that stands just as a proposal says; undefined where there is none. */
export async function standingAs(
  tenant: Tenant,
  rotaId: Id,
  { contactId, needId, week, date, start, volunteerIds }: Chosen,
): Promise<Id | undefined> {
  const [contact] = await tenant.query(
    sql<{
      id: Id;
    }>`select c.id from contact c where c.rota_id = $1 and c.need_id = $2 and c.week = $3 and c.date = $4 and c.start = $5
       and c.state in ('PROPOSED', 'PUBLISHED') and ($6::uuid is null or c.id = $6)
       and array(select v.volunteer_id from contact_volunteer v where v.contact_id = c.id order by 1) = array(select unnest($7::uuid[]) order by 1)`,
    [rotaId, needId, week, date, start, contactId, volunteerIds],
  );
  return contact?.id;
}

/**
 * Holds until the end what proposals rest on, so that a consent withdrawn, a need ended, an absence entered or another
 * contact given in the same instant is either seen here or finds what it has to take back.
 */
export async function holdFor(tenant: Tenant, chosen: readonly Chosen[]): Promise<void> {
  await tenant.query(
    sql`select id from volunteer where id = any ($1) order by id for no key update`,
    [[...new Set(chosen.flatMap(({ volunteerIds }) => volunteerIds))]],
  );
  await tenant.query(
    sql`select n.id from need n join consent c on c.association_id = n.association_id and c.person_id = n.person_id
     where n.id = any ($1) order by n.id, c.id for share of n, c`,
    [[...new Set(chosen.map(({ needId }) => needId))]],
  );
  await tenant.query(sql`select id from contact where id = any ($1) order by id for update`, [
    chosen.flatMap(({ contactId }) => contactId ?? []),
  ]);
}
