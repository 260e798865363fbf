import { rollForward, type Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { groupOf, lockGroups } from '../groups/groups.service';
import { booked } from './booking';
import { bookingsOf, sessionAt, storedOccurrences, storeSessions } from './series-sessions';
import { SeriesRow } from './series.entity';
import { whoLeads } from './who-leads';

/** Makes the sessions that every series lacks of a rolling year; returns them and the groups that got some. */
export async function rollSeriesForward(
  tenant: Tenant,
): Promise<{ groupIds: Id[]; sessionIds: Id[] }> {
  const groupIds: Id[] = [];
  const sessionIds: Id[] = [];
  const all = await tenant
    .repository(SeriesRow)
    .find({ where: { endedAt: IsNull() }, order: { groupId: 'ASC', id: 'ASC' } });
  for (const { id, groupId } of all) {
    const made = await roll(tenant, id, groupId);
    if (made.length > 0) groupIds.push(groupId);
    sessionIds.push(...made);
  }
  return { groupIds, sessionIds };
}

/** Makes the sessions that the rolling year lacks. One that would clash is left out: its organiser plans it by hand. */
async function roll(tenant: Tenant, id: Id, groupId: Id): Promise<Id[]> {
  // A closure holds what it closes: either it finds these sessions, or they find it.
  await lockGroups(tenant, [groupId]);
  // Two replicas at the same hour take turns at each series, and a change saved meanwhile is read as it stands.
  const series = await tenant
    .repository(SeriesRow)
    .findOne({ where: { id, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (series === null) return [];
  const group = await groupOf(tenant, series.groupId);
  if (group.archivedAt !== null) return [];
  const now = new Date().toISOString();
  const existing = await tenant.query(
    sql<{
      originalStart: string;
    }>`select original_start as "originalStart" from session where series_id = $1`,
    [series.id],
  );
  const dates = rollForward(existing, storedOccurrences(series, now), now);
  const leads = whoLeads(series, group.facilitatorPlaces, [...existing, ...dates]);
  const missing = dates.map((date) => sessionAt(series, date, leads(date)));
  for (const session of missing) {
    const bookings = () => bookingsOf(series, [session]);
    await booked(tenant, bookings, () => storeSessions(tenant, [session])).catch(
      (error: unknown) => {
        if (!(error instanceof Error) || !/_BUSY$/.test(error.message)) throw error;
      },
    );
  }
  return missing.map((session) => session.id);
}
