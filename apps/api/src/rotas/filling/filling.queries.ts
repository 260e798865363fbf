import type { FillingDraft } from '@presence/contract';
import { newId, type Id, type Rota } from '@presence/domain';
import type { Tenant } from '../../database/tenant';

type Chosen = FillingDraft['proposals'][number];

/** The contact that stands just as a proposal says; undefined where there is none. */
export async function standingAs(
  tenant: Tenant,
  rotaId: Id,
  { contactId, needId, week, date, start, volunteerIds }: Chosen,
): Promise<Id | undefined> {
  const [contact] = await tenant.query<{ id: Id }>(
    `select c.id from contact c where c.rota_id = $1 and c.need_id = $2 and c.week = $3 and c.date = $4 and c.start = $5
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
  await tenant.query('select id from volunteer where id = any ($1) order by id for no key update', [
    [...new Set(chosen.flatMap(({ volunteerIds }) => volunteerIds))],
  ]);
  await tenant.query(
    `select n.id from need n join consent c on c.association_id = n.association_id and c.person_id = n.person_id
     where n.id = any ($1) order by n.id, c.id for share of n, c`,
    [[...new Set(chosen.map(({ needId }) => needId))]],
  );
  await tenant.query('select id from contact where id = any ($1) order by id for update', [
    chosen.flatMap(({ contactId }) => contactId ?? []),
  ]);
}

/** Stores an occurrence that has no contact yet as one that nobody comes to; answers its id. */
export async function addUncovered(
  tenant: Tenant,
  rota: Pick<Rota, 'id'>,
  { needId, week }: Chosen,
): Promise<Id> {
  const id = newId();
  await tenant.query(
    `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, duration_minutes, time_zone, state)
     select n.association_id, $1, $2, n.id, n.person_id, n.kind, $4, n.duration_minutes, m.time_zone, 'UNCOVERED'
     from need n join supported_person p on p.association_id = n.association_id and p.id = n.person_id join commune m using (insee_code)
     where n.id = $3`,
    [id, rota.id, needId, week],
  );
  return id;
}
