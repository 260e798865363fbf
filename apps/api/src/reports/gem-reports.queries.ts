import type { GemReportSummary } from '@presence/contract';
import type { GemFacts, Id, Series } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** The GEMs of the association with where their report of a year ($1) stands; closed ones are shown once they have one. */
export const gemReports = (tenant: Tenant, year: number): Promise<GemReportSummary[]> =>
  tenant.query(
    sql<GemReportSummary>`
    select g.id as "groupId", g.name as "groupName", $1::int as year, r.year is not null as begun, ${iso('r.sent_at')} as "sentAt"
    from "group" g left join gem_report r on r.association_id = g.association_id and r.group_id = g.id and r.year = $1::int
    where g.kind = 'MUTUAL_AID_GROUP_GEM' and (g.archived_at is null or r.year is not null)
    order by g.name, g.id`,
    [year],
  );

type Named = Pick<GemFacts, 'associationName' | 'groupName' | 'communeName' | 'departmentCode'>;

/** Name and place of a GEM; undefined for a group that is none. */
export async function gemNamed(tenant: Tenant, groupId: Id): Promise<Named | undefined> {
  const [named] = await tenant.query(
    sql<Named>`
    select a.name as "associationName", g.name as "groupName", c.name as "communeName", c.department_code as "departmentCode"
    from "group" g join association a on a.id = g.association_id join commune c on c.insee_code = g.insee_code
    where g.id = $1 and g.kind = 'MUTUAL_AID_GROUP_GEM'`,
    [groupId],
  );
  return named;
}

/** The sessions of a group ($1) that begin in a year ($2) of the association's clock. */
const OF_YEAR = `from session s join association a on a.id = s.association_id
  where s.group_id = $1 and s.starts_at >= make_date($2::int, 1, 1)::timestamp at time zone a.time_zone
    and s.starts_at < make_date($2::int + 1, 1, 1)::timestamp at time zone a.time_zone`;

/** Of such a session, that it took place: it is over, was not cancelled, and nobody said that it was not held. */
const TOOK_PLACE = `s.held and s.ends_at < now() and not exists (select 1 from attendance n
  where n.association_id = s.association_id and n.session_id = s.id and n.not_held_reason is not null)`;

/** Where a group met in a year, and where it meets as a rule. */
export const venuesOfYear = (
  tenant: Tenant,
  groupId: Id,
  year: number,
): Promise<GemFacts['venues']> =>
  tenant.query(
    sql<GemFacts['venues'][number]>`
    select v.name, v.street, v.postcode, c.name as "communeName"
    from venue v join commune c on c.insee_code = v.insee_code
    where v.id in (select s.venue_id ${OF_YEAR} and ${TOOK_PLACE})
      or v.id in (select g.venue_id from "group" g where g.id = $1)
    order by v.name, v.id`,
    [groupId, year],
  );

type Counts = Pick<
  GemFacts,
  'heldCount' | 'withoutNumbersCount' | 'cancelledCount' | 'volunteerCount' | 'plannedCount'
>;

/** What a GEM did in a year and plans for the next; who was only asked to lead is not counted. */
export async function countsOfYear(tenant: Tenant, groupId: Id, year: number): Promise<Counts> {
  const [done] = await tenant.query(
    sql<Omit<Counts, 'plannedCount' | 'volunteerCount'>>`
    select count(*) filter (where ${TOOK_PLACE})::int as "heldCount",
      count(*) filter (where ${TOOK_PLACE} and not exists (
        select 1 from attendance n where n.association_id = s.association_id and n.session_id = s.id))::int as "withoutNumbersCount",
      count(*) filter (where not s.held or s.ends_at < now() and not (${TOOK_PLACE}))::int as "cancelledCount"
    ${OF_YEAR}`,
    [groupId, year],
  );
  const [leading] = await tenant.query(
    sql<{ count: number }>`
    select count(distinct f.organiser_id)::int as count from session_facilitation f
    where f.state = 'CONFIRMED' and f.session_id in (select s.id ${OF_YEAR} and ${TOOK_PLACE})`,
    [groupId, year],
  );
  const [planned] = await tenant.query(
    sql<{ count: number }>`select count(*)::int as count ${OF_YEAR} and s.held`,
    [groupId, year + 1],
  );
  return {
    heldCount: done?.heldCount ?? 0,
    withoutNumbersCount: done?.withoutNumbersCount ?? 0,
    cancelledCount: done?.cancelledCount ?? 0,
    volunteerCount: leading?.count ?? 0,
    plannedCount: planned?.count ?? 0,
  };
}

type StoredSeries = Pick<Series, 'recurrence' | 'startTime' | 'endTime' | 'timeZone' | 'endedAt'>;

/** The series of a group, ended or not. */
export const seriesOfGem = (tenant: Tenant, groupId: Id): Promise<StoredSeries[]> =>
  tenant.query(
    sql<StoredSeries>`
    select s.recurrence, ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime", s.time_zone as "timeZone",
      ${iso('s.ended_at')} as "endedAt"
    from series s where s.group_id = $1`,
    [groupId],
  );
