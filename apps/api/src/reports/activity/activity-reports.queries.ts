import type { DatedGroup, ReportedClosure, ReportPeriod } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** The period's days as a half-open interval of dates: $1 the first month, $2 the last. */
const DAYS = `daterange(to_date($1 || '-01', 'YYYY-MM-DD'), (to_date($2 || '-01', 'YYYY-MM-DD') + interval '1 month')::date)`;

/** Groups whose first session is of the period, with its date. */
export const groupsBegun = (tenant: Tenant, { from, until }: ReportPeriod): Promise<DatedGroup[]> =>
  tenant.query(
    sql<DatedGroup>`
    select g.name, to_char(first.date, 'YYYY-MM-DD') as date
    from "group" g join lateral (
      select min(s.date) as date from session s where s.association_id = g.association_id and s.group_id = g.id and s.held and s.ends_at < now()
    ) first on first.date <@ ${DAYS}
    order by first.date, g.name, g.id`,
    [from, until],
  );

/** Groups that were archived in the period, by the clock of the association. */
export const groupsEnded = (tenant: Tenant, { from, until }: ReportPeriod): Promise<DatedGroup[]> =>
  tenant.query(
    sql<DatedGroup>`
    select ended.name, to_char(ended.date, 'YYYY-MM-DD') as date from (
      select g.id, g.name, (g.archived_at at time zone a.time_zone)::date as date
      from "group" g join association a on a.id = g.association_id where g.archived_at is not null
    ) ended where ended.date <@ ${DAYS}
    order by ended.date, ended.name, ended.id`,
    [from, until],
  );

/** What was closed on days of the period, as everybody was told. */
export const closuresOf = (
  tenant: Tenant,
  { from, until }: ReportPeriod,
): Promise<ReportedClosure[]> =>
  tenant.query(
    sql<ReportedClosure>`
    select coalesce(b.name, g.name, v.name, '') as closed, to_char(c."from", 'YYYY-MM-DD') as "from", to_char(c."to", 'YYYY-MM-DD') as "to",
      c.public_word as "publicWord"
    from closure c
    left join branch b on b.association_id = c.association_id and b.id = c.branch_id
    left join "group" g on g.association_id = c.association_id and g.id = c.group_id
    left join venue v on v.association_id = c.association_id and v.id = c.venue_id
    where c.undone_at is null and ${DAYS} && daterange(c."from", c."to", '[]')
    order by c."from", closed, c.id`,
    [from, until],
  );

/** How many sessions of the period are over and have no numbers. */
export async function sessionsWithoutNumbers(
  tenant: Tenant,
  { from, until }: ReportPeriod,
): Promise<number> {
  const [row] = await tenant.query(
    sql<{ count: number }>`
    select count(*)::int as count from session s
    where s.held and not s.undecided and s.ends_at < now() and s.date <@ ${DAYS} and not exists (
      select 1 from attendance a where a.association_id = s.association_id and a.session_id = s.id)`,
    [from, until],
  );
  return row?.count ?? 0;
}
