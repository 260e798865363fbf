import type { AddedTimeDraft, AddedTimeView, VolunteerTimeQuery } from '@presence/contract';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { DAYS, volunteerTimes } from './volunteer-time.queries';

/** What was entered for the days of a period, the latest first; of one volunteer alone where it is said. */
export const addedTimes = (
  tenant: Tenant,
  { from, until }: VolunteerTimeQuery,
  organiserId: Id | null = null,
): Promise<AddedTimeView[]> =>
  tenant.query(
    sql<AddedTimeView>`
    select t.id, t.organiser_id as "organiserId", to_char(t.date, 'YYYY-MM-DD') as date, t.function, t.minutes, t.kilometres,
      t.entered_by as "enteredBy", t.version, a.display_name as "displayName", writer.display_name as "enteredByName"
    from added_time t
    join organiser o on o.association_id = t.association_id and o.id = t.organiser_id join account a on a.id = o.account_id
    join organiser w on w.association_id = t.association_id and w.id = t.entered_by join account writer on writer.id = w.account_id
    where t.date <@ ${DAYS} and ($3::uuid is null or t.organiser_id = $3)
    order by t.date desc, a.display_name, t.id`,
    [from, until, organiserId],
  );

/** Whether somebody has a seat in the association now. */
export async function isInTeam(tenant: Tenant, organiserId: Id): Promise<boolean> {
  const rows = await tenant.query(
    sql<{ id: Id }>`select id from organiser where id = $1 and left_at is null`,
    [organiserId],
  );
  return rows.length > 0;
}

/** Holds somebody's day until the transaction ends. */
export async function holdDayOf(
  tenant: Tenant,
  { organiserId, date }: AddedTimeDraft,
): Promise<void> {
  await tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [
    `${organiserId} ${date}`,
  ]);
}

/** The minutes that count for somebody on a date beside those of one entry: sessions, contacts and other entries. */
export async function minutesOn(
  tenant: Tenant,
  { id, organiserId, date }: AddedTimeDraft,
): Promise<number> {
  const month = date.slice(0, 7);
  const times = await volunteerTimes(tenant, { from: month, until: month }, organiserId);
  const [own] = await tenant.query(
    sql<{ minutes: number }>`select coalesce(sum(t.minutes), 0)::int as minutes from added_time t
    join organiser o on o.association_id = t.association_id and o.id = t.organiser_id and not o.salaried where t.id = $1 and t.date = $2`,
    [id, date],
  );
  const counted = times
    .filter((time) => time.date === date)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return counted - (own?.minutes ?? 0);
}
