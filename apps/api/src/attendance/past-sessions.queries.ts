import type { GroupNumbers, PastSession } from '@presence/contract';
import { isOverdue, sessionRecord, type Id, type SessionRecord } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** `sessionRecord` in SQL, of `session s` and `attendance a`. */
const RECORD = `case when s.cancelled_at is not null then 'CANCELLED' when a.session_id is null then 'NOT_ENTERED'
  when a.not_held_reason is not null then 'NOT_HELD' when a.attendee_count = 0 then 'NOBODY_CAME' else 'HELD' end`;

const LED = `select 1 from session_facilitation f where f.association_id = s.association_id and f.session_id = s.id`;

/** $1 is now, $2 a group, $3 what is known, $4 the organiser whose own are wanted; each of the last three may be null. */
const PAST = `from session s
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  left join attendance a on a.association_id = s.association_id and a.session_id = s.id
  where s.ends_at < $1::timestamptz and ($2::uuid is null or s.group_id = $2)
    and ($3::text is null or ${RECORD} = $3)
    and ($4::uuid is null or not exists (${LED}) or exists (${LED} and f.organiser_id = $4))`;

export type PastFilter = {
  now: string;
  groupId: Id | null;
  record: SessionRecord | null;
  ledBy: Id | null;
};

type PastRow = Omit<PastSession, 'record' | 'overdue'> & {
  endsAt: string;
  cancelledAt: string | null;
};

/** Past sessions, the latest first: `limit` of them after the first `offset`. */
export async function pastSessions(
  tenant: Tenant,
  { now, groupId, record, ledBy }: PastFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<PastSession[]> {
  const rows = await tenant.query(
    sql<PastRow>`
    select s.id, s.group_id as "groupId", g.name as "groupName", s.date, ${hhmm('s.start_time')} as "startTime",
      ${hhmm('s.end_time')} as "endTime", s.time_zone as "timeZone", s.public_word as "publicWord",
      ${iso('s.ends_at')} as "endsAt", ${iso('s.cancelled_at')} as "cancelledAt",
      a.attendee_count as "attendeeCount", a.first_timer_count as "firstTimerCount", a.not_held_reason as "notHeldReason"
    ${PAST}
    order by s.starts_at desc, s.id limit $5 offset $6`,
    [now, groupId, record, ledBy, limit, offset],
  );
  return rows.map((row) => toldOf(row, now));
}

/** A session that was not held, or was cancelled, counts nobody. */
function toldOf({ endsAt, cancelledAt, ...row }: PastRow, now: string): PastSession {
  const { attendeeCount, firstTimerCount, notHeldReason } = row;
  const attendance = attendanceOf(attendeeCount, notHeldReason);
  const record = sessionRecord({ cancelledAt }, attendance);
  const counted = record === 'HELD' || record === 'NOBODY_CAME';
  return {
    ...row,
    attendeeCount: counted ? attendeeCount : null,
    firstTimerCount: counted ? firstTimerCount : null,
    record,
    overdue: record === 'NOT_ENTERED' && isOverdue(endsAt, now),
  };
}

const attendanceOf = (attendeeCount: number | null, notHeldReason: PastRow['notHeldReason']) =>
  attendeeCount === null ? null : { attendeeCount, notHeldReason };

/** How many there are. */
export async function countPastSessions(
  tenant: Tenant,
  { now, groupId, record, ledBy }: PastFilter,
): Promise<number> {
  const [row] = await tenant.query(sql<{ count: number }>`select count(*)::int as count ${PAST}`, [
    now,
    groupId,
    record,
    ledBy,
  ]);
  return row?.count ?? 0;
}

/** How many came to the last sessions of a group that were held and of which numbers were entered, the latest first. */
export const groupNumbers = (tenant: Tenant, groupId: Id, last: number): Promise<GroupNumbers[]> =>
  tenant.query(
    sql<GroupNumbers>`
    select s.id as "sessionId", s.date, a.attendee_count as "attendeeCount", a.first_timer_count as "firstTimerCount"
    from session s join attendance a on a.association_id = s.association_id and a.session_id = s.id
    where s.group_id = $1 and s.held and a.not_held_reason is null
    order by s.starts_at desc, s.id limit $2`,
    [groupId, last],
  );

/** Whether the association has this group. */
export async function knowsGroup(tenant: Tenant, groupId: Id): Promise<boolean> {
  const rows = await tenant.query(sql<{ id: Id }>`select id from "group" where id = $1`, [groupId]);
  return rows.length > 0;
}
