import {
  dateIn,
  DAY_MS,
  DomainError,
  HORIZON_DAYS,
  type Id,
  newId,
  type Occurrence,
  occurrences,
  type Recurrence,
  type TimeZone,
  Timing,
} from '@presence/domain';
import type { Tenant } from '../database/tenant';
import type { Booking } from './booking';
import { facilitate } from './facilitation';
import type { SeriesRow } from './series.entity';
import { SessionRow } from './session.entity';

type Rule = { recurrence: Recurrence; startTime: string; endTime: string; timeZone: TimeZone };

/** The occurrences to store: from today, where the group is, for a rolling year. @throws DomainError VALIDATION */
export function storedOccurrences(
  { recurrence, startTime, endTime, timeZone }: Rule,
  now: string,
): Occurrence[] {
  const timing = Timing.safeParse({ startTime, endTime, timeZone });
  if (!timing.success)
    throw new DomainError(
      'VALIDATION',
      {},
      timing.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    );
  const at = Date.parse(now);
  return occurrences(
    recurrence,
    timing.data,
    dateIn(timeZone, at),
    dateIn(timeZone, at + HORIZON_DAYS * DAY_MS),
  );
}

/** A new session of a series at one occurrence, not yet stored, with those who lead it. */
export function sessionAt(
  series: SeriesRow,
  { originalStart, date, startsAt, endsAt, clockShift }: Occurrence,
  facilitatorIds: Id[],
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
