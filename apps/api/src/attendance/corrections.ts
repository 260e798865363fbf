import {
  correctionNeedsReason,
  DomainError,
  type Attendance,
  type Correction,
  type Id,
} from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { AttendanceCorrectionRow } from './attendance-correction.entity';

type Entry = Pick<Attendance, 'attendeeCount' | 'firstTimerCount' | 'notHeldReason'>;

/** An entry in the audit log: numbers and codes alone. */
const inLog = (entry: Entry | null): string =>
  entry === null
    ? 'NOT_ENTERED'
    : entry.notHeldReason === null
      ? `${entry.attendeeCount}/${entry.firstTimerCount}`
      : `NOT_HELD:${entry.notHeldReason}`;

/**
 * Keeps what stood before a change (`after` is null when it is taken back) and returns the line for the audit log, with
 * both values.
 * @throws DomainError VALIDATION when a reason is due
 */
export async function keepCorrected(
  tenant: Tenant,
  known: Attendance,
  after: Entry | null,
  correction: Correction | null,
  now: string,
): Promise<string> {
  const { associationId, organiserId } = tenant.scope;
  if (correction === null && correctionNeedsReason(known, organiserId, now))
    throw new DomainError('VALIDATION', {}, [
      { path: ['correction', 'reason'], message: 'REQUIRED' },
    ]);
  const { sessionId, version, attendeeCount, firstTimerCount } = known;
  const { countsByAudience, notHeldReason, enteredAt, enteredBy } = known;
  await tenant.repository(AttendanceCorrectionRow).insert({
    ...{ associationId, sessionId, version, attendeeCount, firstTimerCount, countsByAudience },
    ...{ notHeldReason, enteredAt, enteredBy },
    reason: correction?.reason ?? null,
    reasonNote: correction?.note ?? '',
    correctedAt: now,
    correctedBy: organiserId,
  });
  const reason = correction ? ` ${correction.reason}` : '';
  return `CORRECT attendance ${inLog(known)} > ${inLog(after)}${reason}`;
}

/** The version with which numbers begin that were taken back before: versions only rise. */
export async function versionAfter(tenant: Tenant, sessionId: Id): Promise<number> {
  const [last] = await tenant.query(
    sql<{ version: number }>`
    select coalesce(max(version), 0) + 1 as version from attendance_correction where session_id = $1`,
    [sessionId],
  );
  return last?.version ?? 1;
}
