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

/** A new session of a series at one occurrence, not yet stored. */
export function sessionAt(
  series: SeriesRow,
  { originalStart, date, startsAt, endsAt, clockShift }: Occurrence,
): Partial<SessionRow> & { id: Id } {
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
  };
}

/** What these sessions would take, to name what stands in the way. */
export const bookingsOf = (
  series: Pick<SeriesRow, 'groupId' | 'venueId' | 'facilitatorIds'> & { parallel?: boolean },
  sessions: readonly { id: Id; startsAt: string; endsAt: string }[],
): Booking[] =>
  sessions.map(({ id, startsAt, endsAt }) => ({
    sessionId: id,
    startsAt,
    endsAt,
    groupId: series.parallel ? null : series.groupId,
    venueId: series.venueId,
    facilitatorIds: series.facilitatorIds,
  }));

/** Stores new sessions of a series with its facilitators. */
export async function storeSessions(
  tenant: Tenant,
  series: SeriesRow,
  sessions: readonly (Partial<SessionRow> & { id: Id })[],
): Promise<void> {
  if (sessions.length === 0) return;
  await tenant.repository(SessionRow).insert([...sessions] as never);
  await facilitate(tenant, sessions as SessionRow[], series.facilitatorIds);
}
