import type { ClosureDates, Id } from '@presence/domain';
import { reopenWith } from '../../cover/cover.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { unlessRefused } from '../../database/unless-refused';
import { withdrawContacts } from './cancel-contacts';
import { BOOKED_ONCE, MET_ONCE } from './constraints';
import { restoreContacts, restoreUncovered } from './restore-contacts';

/** A contact as a closure left it. */
export type ClosedContact = { contactId: Id; versionAfter: number };

const REFUSALS = [BOOKED_ONCE, ...MET_ONCE, 'contact_once_in_rota'];

/** The contacts that are planned on these dates and have not begun. */
export async function contactsOn(tenant: Tenant, { from, to }: ClosureDates): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{ id: Id }>`
    select id from contact where state <> 'CANCELLED' and starts_at > now() and date between $1::date and $2::date order by id`,
    [from, to],
  );
  return rows.map(({ id }) => id);
}

/** Cancels contacts as a withdrawal does, so that they can come back. */
export async function closeContacts(tenant: Tenant, ids: readonly Id[]): Promise<ClosedContact[]> {
  await withdrawContacts(tenant, ids);
  return tenant.query(
    sql<ClosedContact>`select id as "contactId", version as "versionAfter" from contact where id = any ($1)`,
    [ids],
  );
}

const RETURNING = sql<{ id: Id; gap: boolean }>`
  select c.id, exists (
      select 1 from contact_volunteer v join organiser o on o.association_id = v.association_id and o.id = v.volunteer_id
      where v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED' and (
        o.left_at is not null or not 'VOLUNTEER' = any (o.roles)
        or exists (select 1 from unavailability u where u.association_id = v.association_id and u.organiser_id = v.volunteer_id and c.date between u."from" and u.until)
        or exists (select 1 from session_facilitation f where f.association_id = v.association_id and f.organiser_id = v.volunteer_id
          and f.held and tstzrange(f.starts_at, f.ends_at) && tstzrange(c.starts_at, c.ends_at)))) as gap
  from jsonb_to_recordset($1::jsonb) as k ("contactId" uuid, "versionAfter" int)
  join contact c on c.id = k."contactId" and c.version = k."versionAfter"
  join need n on n.association_id = c.association_id and n.id = c.need_id
  join supported_person s on s.association_id = c.association_id and s.id = c.person_id
  join rota r on r.association_id = c.association_id and r.id = c.rota_id
  where c.state = 'CANCELLED' and c.withdrawn_state is not null and c.starts_at > now()
    and n.ended_at is null and s.ended_at is null and r.deleted_at is null
    and (r.withdrawn_from is null or c.date < r.withdrawn_from)
    and exists (select 1 from consent t where t.association_id = c.association_id and t.person_id = c.person_id and t.withdrawn_at is null and c.kind = any (t.scope))
  order by c.starts_at, c.id`;

/**
 * Puts contacts back as they were before they were closed, where their need still asks for them and nobody has changed them
 * since; with nobody where only their volunteers stand against it. Returns those that are back.
 */
export async function reopenContacts(
  tenant: Tenant,
  closed: readonly ClosedContact[],
): Promise<Id[]> {
  const back: Id[] = [];
  for (const { id, gap } of await tenant.query(RETURNING, [JSON.stringify(closed)])) {
    const whole = async () => {
      await reopenWith(tenant, [id]);
      await restoreContacts(tenant, [id]);
      return true;
    };
    const uncovered = () => restoreUncovered(tenant, [id]).then(() => true);
    const refused = () => false;
    if (!gap && (await unlessRefused(tenant, REFUSALS, whole, refused))) back.push(id);
    else if (await unlessRefused(tenant, REFUSALS, uncovered, refused)) back.push(id);
  }
  return back;
}
