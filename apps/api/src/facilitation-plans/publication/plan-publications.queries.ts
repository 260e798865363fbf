import type { PlanPublicationView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

const VIEW = `
  select p.id, p."from", p."to", ${iso('p.published_at')} as "publishedAt", a.display_name as "publishedBy",
    ${iso('p.undone_at')} as "undoneAt", p.version, d.sessions as "sessionCount", d.people as "peopleCount"
  from plan_publication p
  join organiser o on o.association_id = p.association_id and o.id = p.published_by
  join account a on a.id = o.account_id
  cross join lateral (
    select count(distinct f.session_id)::int as sessions, count(distinct each.id)::int as people
    from published_facilitation f
    left join lateral (
      select unnest(f.after_ids) as id union select (b ->> 'id')::uuid from jsonb_array_elements(f.before) b
    ) each on true
    where f.association_id = p.association_id and f.publication_id = p.id
  ) d`;

/** What was published of a period, the latest first; a handful, since what is long over is undone no more. */
export const publicationsOf = (
  tenant: Tenant,
  { from, to }: { from: string; to: string },
): Promise<PlanPublicationView[]> =>
  tenant.query(
    sql<PlanPublicationView>`${VIEW} where p."from" <= $2::date and p."to" >= $1::date order by p.published_at desc, p.id limit 5`,
    [from, to],
  );

/** One of them. */
export async function publicationView(
  tenant: Tenant,
  id: Id,
): Promise<PlanPublicationView | undefined> {
  const [view] = await tenant.query(sql<PlanPublicationView>`${VIEW} where p.id = $1`, [id]);
  return view;
}

/** The publications that somebody is told of in the very mail that is to say that they are undone. */
export async function toldWithUndoing(
  tenant: Tenant,
  organiserId: Id,
  publicationIds: readonly Id[],
): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{ id: Id }>`
    select distinct told.about_id as id from mail_notice told
    join mail_notice undone on undone.association_id = told.association_id and undone.recipient_id = told.recipient_id
      and undone.about_id = told.about_id and undone.digest_id = told.digest_id
    where told.kind = 'PLAN_PUBLISHED' and undone.kind = 'PLAN_UNDONE' and told.recipient_id = $1 and told.about_id = any ($2)`,
    [organiserId, publicationIds],
  );
  return rows.map(({ id }) => id);
}

/** Of these people, those who sit in the association. */
export async function seatedOf(tenant: Tenant, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const rows = await tenant.query(
    sql<{ id: Id }>`select id from organiser where id = any ($1) and left_at is null`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
