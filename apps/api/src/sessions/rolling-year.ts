import { rollForward, standingOnSkipped, type Id, type SeriesDates } from '@presence/domain';
import { IsNull } from 'typeorm';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { groupOf, lockGroups } from '../groups/groups.service';
import { booked } from './booking';
import {
  bookingsOf,
  communeOfSeries,
  datesToStore,
  sessionAt,
  storeSessions,
} from './series-sessions';
import { heldOccurrences } from './series/held-occurrences';
import { SeriesRow } from './series.entity';
import { whoLeads } from './who-leads';

type Rolled = { made: Id[]; removed: Id[] };
const NOTHING: Rolled = { made: [], removed: [] };

/**
 * Makes the sessions that every series lacks of a rolling year, and takes out those on dates that it skips; returns the
 * new ones and the groups that changed.
 */
export async function rollSeriesForward(
  tenant: Tenant,
): Promise<{ groupIds: Id[]; sessionIds: Id[] }> {
  const groupIds: Id[] = [];
  const sessionIds: Id[] = [];
  const all = await tenant
    .repository(SeriesRow)
    .find({ where: { endedAt: IsNull() }, order: { groupId: 'ASC', id: 'ASC' } });
  for (const { id, groupId } of all) {
    const { made, removed } = await roll(tenant, id, groupId);
    if (made.length + removed.length > 0) groupIds.push(groupId);
    sessionIds.push(...made);
  }
  return { groupIds, sessionIds };
}

/** Makes the sessions that the rolling year lacks. One that would clash is left out: its organiser plans it by hand. */
async function roll(tenant: Tenant, id: Id, groupId: Id): Promise<Rolled> {
  // A closure holds what it closes: either it finds these sessions, or they find it.
  await lockGroups(tenant, [groupId]);
  // Two replicas at the same hour take turns at each series, and a change saved meanwhile is read as it stands.
  const series = await tenant
    .repository(SeriesRow)
    .findOne({ where: { id, endedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (series === null) return NOTHING;
  const group = await groupOf(tenant, series.groupId);
  if (group.archivedAt !== null) return NOTHING;
  const now = new Date().toISOString();
  const existing = await tenant.query(
    sql<{
      originalStart: string;
    }>`select original_start as "originalStart" from session where series_id = $1`,
    [series.id],
  );
  const year = datesToStore(series, await communeOfSeries(tenant, series), now);
  const removed = await removeSkipped(tenant, series.id, existing, year, now);
  const dates = rollForward(existing, year.made, now);
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
  return { made: missing.map((session) => session.id), removed };
}

/**
 * Takes out the sessions that were made before it was known that their series skips their dates: a year of school holidays
 * was added. Those that somebody changed or counted stay.
 */
async function removeSkipped(
  tenant: Tenant,
  seriesId: Id,
  existing: readonly { originalStart: string }[],
  dates: SeriesDates,
  now: string,
): Promise<Id[]> {
  const skips = ({ originalStart }: { originalStart: string }) =>
    dates.skipped.some(({ date }) => originalStart.startsWith(date));
  // Nearly always none stands there, and then nothing needs to be held.
  if (!existing.some(skips)) return [];
  const held = await heldOccurrences(tenant, seriesId);
  const removed = standingOnSkipped(held, dates, now).map(({ id }) => id);
  await tenant.query(sql`delete from session where id = any ($1)`, [removed]);
  return removed;
}
