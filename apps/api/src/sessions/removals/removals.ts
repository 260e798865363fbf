import { AUTHORED_LOCALE, newId, type HolidayDate, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { cancelSessions, holdSessions } from '../closing';
import { beingAsked } from './drop-sessions';
import { SessionRemovalRow } from './session-removal.entity';

/** What went of the sessions of a group, and who is to be told: whoever led it, and who coordinates there. */
export type Removal = { id: Id; readerIds: Id[] };

type Gone = { id: Id; originalStart: string };

/**
 * Takes out sessions of a group on dates that its series skips, and notes which. One for which somebody is looked for, or of
 * which a swap is proposed, is cancelled with the name of the holiday instead: whoever was asked hears of it as of any other.
 */
export async function removeSessions(
  tenant: Tenant,
  groupId: Id,
  gone: readonly Gone[],
  skipped: readonly HolidayDate[],
  now: string,
): Promise<Removal | null> {
  if (gone.length === 0) return null;
  const ids = gone.map(({ id }) => id);
  const readerIds = await concerned(tenant, groupId, ids);
  const asked = await beingAsked(tenant, ids);
  const holidayOf = ({ originalStart }: Gone) =>
    skipped.find(({ date }) => originalStart.startsWith(date));
  for (const session of gone.filter(({ id }) => asked.includes(id)))
    await cancelSessions(
      tenant,
      await holdSessions(tenant, [session.id]),
      holidayOf(session)?.holiday[AUTHORED_LOCALE] ?? '',
      now,
    );
  await tenant.query(sql`delete from session where id = any ($1)`, [
    ids.filter((id) => !asked.includes(id)),
  ]);
  const { associationId } = tenant.scope;
  const dates = gone.flatMap((session) => holidayOf(session) ?? []);
  const id = newId();
  await tenant
    .repository(SessionRemovalRow)
    .insert({ associationId, id, groupId, removedAt: now, dates });
  return { id, readerIds };
}

/** Whoever leads these sessions, and who coordinates the group: everywhere, or in its branch. */
async function concerned(tenant: Tenant, groupId: Id, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tenant.query(
    sql<{ id: Id }>`
    select o.id from organiser o where o.left_at is null and (
      exists (select 1 from session_facilitation f where f.association_id = o.association_id and f.organiser_id = o.id
        and f.session_id = any ($2))
      or 'COORDINATOR' = any (o.roles) and exists (select 1 from "group" g where g.association_id = o.association_id and g.id = $1
        and (o.branch_id is null or g.branch_id is null or o.branch_id = g.branch_id)))
    order by o.id`,
    [groupId, ids],
  );
  return rows.map(({ id }) => id);
}
