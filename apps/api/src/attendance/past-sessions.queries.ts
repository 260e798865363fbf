import type { GroupNumbers, PastSession, PastSessionsQuery } from '@presence/contract';
import { isOverdue, sessionRecord, type Id } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** `sessionRecord` in SQL, of `session s` and `attendance a`. */
const RECORD = `case when s.cancelled_at is not null then 'CANCELLED' when a.session_id is null and s.undecided then 'NOT_DECIDED'
  when a.session_id is null then 'NOT_ENTERED'
  when a.not_held_reason is not null then 'NOT_HELD' when a.attendee_count = 0 then 'NOBODY_CAME' else 'HELD' end`;

const LED = `select 1 from session_facilitation f where f.association_id = s.association_id and f.session_id = s.id`;

/**
 * $1 is now, $2 a group, $3 what is known, $4 the organiser whose own are wanted, $5 and $6 the first and last month, $7 a
 * branch or `none`, $8 a theme, $9 a format, $10 a commune; each but the first may be null.
 */
const PAST = `from session s
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  left join attendance a on a.association_id = s.association_id and a.session_id = s.id
  where s.ends_at < $1::timestamptz and ($2::uuid is null or s.group_id = $2)
    and ($3::text is null or ${RECORD} = $3)
    and ($4::uuid is null or not exists (${LED}) or exists (${LED} and f.organiser_id = $4))
    and ($5::text is null or s.date >= to_date($5 || '-01', 'YYYY-MM-DD'))
    and ($6::text is null or s.date < to_date($6 || '-01', 'YYYY-MM-DD') + interval '1 month')
    and ($7::text is null or coalesce(g.branch_id::text, 'none') = $7)
    and ($8::text is null or $8 = any(g.themes)) and ($9::text is null or g.format = $9)
    and ($10::text is null or g.insee_code = $10)`;

/** What is absent asks about all. */
export type PastFilter = Omit<PastSessionsQuery, 'mine' | 'page'> & { now: string; ledBy?: Id };

const parametersOf = ({ now, ...asked }: PastFilter) => [
  now,
  asked.groupId ?? null,
  asked.record ?? null,
  asked.ledBy ?? null,
  asked.from ?? null,
  asked.until ?? null,
  asked.branchId ?? null,
  asked.theme ?? null,
  asked.format ?? null,
  asked.inseeCode ?? null,
];

type PastRow = Omit<PastSession, 'record' | 'overdue'> & {
  endsAt: string;
  cancelledAt: string | null;
  undecided: boolean;
};

/** Past sessions, the latest first: `limit` of them after the first `offset`. */
export async function pastSessions(
  tenant: Tenant,
  filter: PastFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<PastSession[]> {
  const rows = await tenant.query(
    sql<PastRow>`
    select s.id, s.group_id as "groupId", g.name as "groupName", s.date, ${hhmm('s.start_time')} as "startTime",
      ${hhmm('s.end_time')} as "endTime", s.time_zone as "timeZone", s.public_word as "publicWord",
      ${iso('s.ends_at')} as "endsAt", ${iso('s.cancelled_at')} as "cancelledAt", s.undecided,
      a.attendee_count as "attendeeCount", a.first_timer_count as "firstTimerCount", a.not_held_reason as "notHeldReason"
    ${PAST}
    order by s.starts_at desc, s.id limit $11 offset $12`,
    [...parametersOf(filter), limit, offset],
  );
  return rows.map((row) => toldOf(row, filter.now));
}

/** A session that was not held, or was cancelled, counts nobody. */
function toldOf({ endsAt, cancelledAt, undecided, ...row }: PastRow, now: string): PastSession {
  const { attendeeCount, firstTimerCount, notHeldReason } = row;
  const attendance = attendanceOf(attendeeCount, notHeldReason);
  const record = sessionRecord({ cancelledAt, undecided }, attendance);
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
export async function countPastSessions(tenant: Tenant, filter: PastFilter): Promise<number> {
  const [row] = await tenant.query(
    sql<{ count: number }>`select count(*)::int as count ${PAST}`,
    parametersOf(filter),
  );
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
