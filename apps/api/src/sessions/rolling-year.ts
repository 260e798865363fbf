import { onKnownHolidays, rollForward, type Id, type SeriesDates } from '@presence/domain';
import { IsNull } from 'typeorm';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { groupOf, lockGroups } from '../groups/groups.service';
import { booked } from './booking';
import { removeSessions, type Removal } from './removals/removals';
import {
  bookingsOf,
  communeOfSeries,
  datesToStore,
  isUndecided,
  sessionAt,
  storeSessions,
} from './series-sessions';
import { heldOccurrences } from './series/held-occurrences';
import { SeriesRow } from './series.entity';
import { whoLeads } from './who-leads';

type Rolled = { made: Id[]; asked: Id[]; removal: Removal | null };
const NOTHING: Rolled = { made: [], asked: [], removal: null };

/**
 * Makes the sessions that every series lacks of a rolling year, and sees to those on holidays that have become known.
 * Returns the groups that changed, the sessions that are new or stand otherwise than before, and what went.
 */
export async function rollSeriesForward(
  tenant: Tenant,
): Promise<{ groupIds: Id[]; sessionIds: Id[]; removals: Removal[] }> {
  const groupIds: Id[] = [];
  const sessionIds: Id[] = [];
  const removals: Removal[] = [];
  const all = await tenant
    .repository(SeriesRow)
    .find({ where: { endedAt: IsNull() }, order: { groupId: 'ASC', id: 'ASC' } });
  for (const { id, groupId } of all) {
    const { made, asked, removal } = await roll(tenant, id, groupId);
    if (removal) removals.push(removal);
    if (made.length + asked.length > 0 || removal) groupIds.push(groupId);
    sessionIds.push(...made, ...asked);
  }
  return { groupIds, sessionIds, removals };
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
      undecided: boolean;
    }>`select original_start as "originalStart", undecided from session where series_id = $1`,
    [series.id],
  );
  const year = datesToStore(series, await communeOfSeries(tenant, series), now);
  const followed = await followHolidays(tenant, series, existing, year, now);
  const dates = rollForward(existing, year.made, now);
  const leads = whoLeads(series, group.facilitatorPlaces, [...existing, ...dates]);
  const undecided = isUndecided(year);
  const made: Id[] = [];
  for (const date of dates) {
    const session = sessionAt(series, date, leads(date), undecided(date));
    const bookings = () => bookingsOf(series, [session]);
    await booked(tenant, bookings, () => storeSessions(tenant, [session])).then(
      () => made.push(session.id),
      (error: unknown) => {
        if (!(error instanceof Error) || !/_BUSY$/.test(error.message)) throw error;
      },
    );
  }
  return { ...followed, made };
}

/**
 * Sees to the sessions that were made before it was known that they fall on holidays, since a year of school holidays was
 * added: those on dates that their series skips go, those of which it asks are to be decided. Those that somebody changed
 * or counted stay as they are.
 */
async function followHolidays(
  tenant: Tenant,
  { id: seriesId, groupId }: SeriesRow,
  existing: readonly { originalStart: string; undecided: boolean }[],
  year: SeriesDates,
  now: string,
): Promise<Pick<Rolled, 'asked' | 'removal'>> {
  const isOn = (dates: readonly { date: string }[], originalStart: string) =>
    dates.some(({ date }) => originalStart.startsWith(date));
  // Nearly always none stands there, and then nothing needs to be held.
  const newly = (session: { originalStart: string; undecided: boolean }) =>
    isOn(year.skipped, session.originalStart) ||
    (!session.undecided && isOn(year.undecided, session.originalStart));
  if (!existing.some(newly)) return NOTHING;
  const idsOf = (sessions: readonly { id: Id }[]) => sessions.map(({ id }) => id);
  const { removed, asked } = onKnownHolidays(await heldOccurrences(tenant, seriesId), year, now);
  const removal = await removeSessions(tenant, groupId, removed, year.skipped, now);
  await tenant.query(
    sql`update session set undecided = true, updated_at = now(), version = version + 1 where id = any ($1)`,
    [idsOf(asked)],
  );
  return { removal, asked: idsOf(asked) };
}
