import type { Contact, Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** A contact of a rota as a withdrawal from a day on sees it. */
export type Withdrawable = {
  id: Id;
  state: Contact['state'];
  /** Whether it has begun; of one without a date its week decides. */
  happened: boolean;
  /** Whether it is of that day or a later one. */
  after: boolean;
  volunteers: { id: Id; name: string }[];
};

/** What stands in a rota, held until the transaction ends. */
export async function withdrawable(
  tenant: Tenant,
  rotaId: Id,
  from: string,
): Promise<Withdrawable[]> {
  await tenant.query(
    sql`select id from contact where rota_id = $1 and state <> 'CANCELLED' order by id for update`,
    [rotaId],
  );
  return tenant.query(
    sql<Withdrawable>`select c.id, c.state, coalesce(c.starts_at <= now(), c.occurrence_on + 7 <= (now() at time zone c.time_zone)::date) as happened,
       coalesce(c.date, c.occurrence_on + 6) >= $2::date as after,
       coalesce((select json_agg(json_build_object('id', v.volunteer_id, 'name', a.display_name))
         from contact_volunteer v join organiser o on o.association_id = v.association_id and o.id = v.volunteer_id join account a on a.id = o.account_id
         where v.association_id = c.association_id and v.contact_id = c.id and v.held and v.answer <> 'DECLINED'), '[]') as volunteers
     from contact c where c.rota_id = $1 and c.state <> 'CANCELLED' order by c.starts_at, c.id`,
    [rotaId, from],
  );
}

/** A contact that was withdrawn, and what stands against its coming back as it was. */
export type Withdrawn = {
  id: Id;
  personId: Id;
  date: string | null;
  start: string | null;
  over: boolean;
  unwanted: boolean;
  left: boolean;
  busy: boolean;
};

/** What the last withdrawal took out of a rota, held until the transaction ends. */
export async function withdrawn(tenant: Tenant, rotaId: Id): Promise<Withdrawn[]> {
  await tenant.query(
    sql`select id from contact where rota_id = $1 and withdrawn_state is not null order by id for update`,
    [rotaId],
  );
  return tenant.query(WITHDRAWN, [rotaId]);
}

/** Makes a rota published again, as far as the withdrawal before the last left it. */
export const undoLast = (tenant: Tenant, rotaId: Id): Promise<unknown> =>
  tenant.query(
    sql`update rota set state = 'PUBLISHED', withdrawn_from = (withdrawn_before->-1->>'from')::date, withdrawn_at = (withdrawn_before->-1->>'at')::timestamptz,
       withdrawn_before = withdrawn_before - -1, version = version + 1 where id = $1`,
    [rotaId],
  );

const WITHDRAWN = sql<Withdrawn>`
  select c.id, c.person_id as "personId", c.date::text as date, to_char(c.start, 'HH24:MI') as start,
    coalesce(c.starts_at <= now(), c.occurrence_on + 7 <= (now() at time zone c.time_zone)::date) as over,
    s.ended_at is not null or n.ended_at is not null or not exists (
      select 1 from consent k where k.association_id = c.association_id and k.person_id = c.person_id and k.withdrawn_at is null and c.kind = any (k.scope)) as unwanted,
    exists (select 1 from contact_volunteer v join organiser o on o.association_id = v.association_id and o.id = v.volunteer_id
      where v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED'
        and (o.left_at is not null or not 'VOLUNTEER' = any (o.roles))) as left,
    exists (select 1 from contact_volunteer v join contact_volunteer w on w.association_id = v.association_id and w.volunteer_id = v.volunteer_id
        and w.held and w.answer <> 'DECLINED' and tstzrange(w.starts_at, w.ends_at) && tstzrange(v.starts_at, v.ends_at)
      where v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED')
    or exists (select 1 from contact_volunteer v join session_facilitation f on f.association_id = v.association_id and f.organiser_id = v.volunteer_id
        and f.held and tstzrange(f.starts_at, f.ends_at) && tstzrange(v.starts_at, v.ends_at)
      where v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED') as busy
  from contact c
  join need n on n.association_id = c.association_id and n.id = c.need_id
  join supported_person s on s.association_id = c.association_id and s.id = c.person_id
  join rota r on r.association_id = c.association_id and r.id = c.rota_id and r.withdrawn_at = c.withdrawn_at
  where c.rota_id = $1 and c.withdrawn_state is not null and c.state = 'CANCELLED' order by c.starts_at, c.id`;
