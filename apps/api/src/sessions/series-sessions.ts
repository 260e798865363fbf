import {
  DomainError,
  type Id,
  newId,
  type Occurrence,
  type SeriesDates,
  type SeriesRule,
  Timing,
  yearOfSeries,
} from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { Booking } from './booking';
import { facilitate } from './facilitation';
import type { SeriesRow } from './series.entity';
import { SessionRow } from './session.entity';

/** The commune whose holidays a group keeps at a venue: the venue's, else its own. */
export async function communeOfSeries(
  tenant: Tenant,
  { groupId, venueId }: { groupId: Id; venueId: Id | null },
): Promise<string> {
  const [row] = await tenant.query(
    sql<{ inseeCode: string }>`
    select coalesce(v.insee_code, g.insee_code) as "inseeCode"
    from "group" g left join venue v on v.association_id = g.association_id and v.id = $2 where g.id = $1`,
    [groupId, venueId],
  );
  return row?.inseeCode ?? '';
}

/** What to store of a series: from today, where the group is, for a rolling year. @throws DomainError VALIDATION */
export function datesToStore(series: SeriesRule, inseeCode: string, now: string): SeriesDates {
  const { startTime, endTime, timeZone } = series;
  const timing = Timing.safeParse({ startTime, endTime, timeZone });
  if (!timing.success)
    throw new DomainError(
      'VALIDATION',
      {},
      timing.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
  return yearOfSeries(series, inseeCode, now);
}

/** Whether what was planned for a local start falls on a date of which its series asks. */
export const isUndecided =
  ({ undecided }: SeriesDates) =>
  ({ originalStart }: { originalStart: string }): boolean =>
    undecided.some(({ date }) => originalStart.startsWith(date));

/** A new session of a series at one occurrence, not yet stored, with those who lead it. */
export function sessionAt(
  series: SeriesRow,
  { originalStart, date, startsAt, endsAt, clockShift }: Occurrence,
  facilitatorIds: Id[],
  undecided: boolean,
): Partial<SessionRow> & LedSession {
  const { associationId, groupId, id: seriesId, startTime, endTime, timeZone } = series;
  const { venueId, parallel } = series;
  return {
    associationId,
    id: newId(),
    groupId,
    seriesId,
    originalStart,
    date,
    startTime,
    endTime,
    timeZone,
    startsAt,
    endsAt,
    clockShift,
    venueId,
    parallel,
    held: true,
    undecided,
    facilitatorIds,
  };
}

/** A session with when it is, as it takes the time of others, and who leads it. */
export type LedSession = { id: Id; startsAt: string; endsAt: string; facilitatorIds: Id[] };

/** What these sessions would take, to name what stands in the way. */
export const bookingsOf = (
  series: Pick<SeriesRow, 'groupId' | 'venueId'> & { parallel?: boolean },
  sessions: readonly LedSession[],
): Booking[] =>
  sessions.map(({ id, startsAt, endsAt, facilitatorIds }) => ({
    sessionId: id,
    startsAt,
    endsAt,
    groupId: series.parallel ? null : series.groupId,
    venueId: series.venueId,
    facilitatorIds,
  }));

/** Stores new sessions of a series with those who lead them. */
export async function storeSessions(
  tenant: Tenant,
  sessions: readonly (Partial<SessionRow> & LedSession)[],
): Promise<void> {
  if (sessions.length === 0) return;
  const rows = sessions.map(({ facilitatorIds: _, ...row }) => row);
  await tenant.repository(SessionRow).insert(rows as never);
  await facilitate(tenant, sessions as (SessionRow & LedSession)[]);
}
