import type {
  Id,
  RemindedSession,
  ReminderPreference,
  SessionReminder,
  TimeZone,
} from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** Somebody who leads a session, what they wish (null where they never chose), and of what they were told already. */
export type Candidate = RemindedSession & {
  sessionId: Id;
  organiserId: Id;
  wishes: ReminderPreference | null;
  told: SessionReminder[];
};

const COUNTED = `exists (select 1 from attendance a where a.association_id = s.association_id and a.session_id = s.id)`;

/** Whoever is on a session `s` and has accepted to be, by the facilitation `f`. */
const LED = `session s join session_facilitation f on f.association_id = s.association_id and f.session_id = s.id and f.state = 'CONFIRMED'
  join organiser o on o.association_id = f.association_id and o.id = f.organiser_id and o.left_at is null`;

/**
 * Everybody who leads a session within some days of `now`: a wide bound, since the rule is the domain's. Of one that is still
 * to be decided nobody is reminded: it is promised to nobody.
 */
export const candidates = (tenant: Tenant, now: string): Promise<Candidate[]> =>
  tenant.query(
    sql<Candidate>`
    select s.id as "sessionId", f.organiser_id as "organiserId", s.date, ${iso('s.ends_at')} as "endsAt", s.time_zone as "timeZone",
      ${iso('s.cancelled_at')} as "cancelledAt", ${COUNTED} as counted,
      case when p.organiser_id is not null then json_build_object('eve', p.eve, 'eveHour', p.eve_hour, 'numbers', p.numbers, 'version', p.version) end as wishes,
      array (select r.kind::text from session_reminder r
        where r.association_id = s.association_id and r.session_id = s.id and r.organiser_id = f.organiser_id and r.date = s.date) as told
    from ${LED}
    left join reminder_preference p on p.association_id = f.association_id and p.organiser_id = f.organiser_id
    where s.held and not s.undecided and s.starts_at between $1::timestamptz - interval '3 days' and $1::timestamptz + interval '3 days'
    order by s.starts_at, s.id, f.organiser_id`,
    [now],
  );

export type Reminder = { sessionId: Id; organiserId: Id; kind: SessionReminder; date: string };

/** Notes that these are told, and returns those that were not yet: of two at once one waits for the other. */
export const noteTold = (tenant: Tenant, due: readonly Reminder[]): Promise<Reminder[]> =>
  tenant.query(
    sql<Reminder>`
    insert into session_reminder (association_id, session_id, organiser_id, kind, date)
    select $1, d.session_id, d.organiser_id, d.kind, d.date
    from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[]) d (session_id, organiser_id, kind, date)
    on conflict do nothing
    returning session_id as "sessionId", organiser_id as "organiserId", kind, date`,
    [
      tenant.scope.associationId,
      due.map(({ sessionId }) => sessionId),
      due.map(({ organiserId }) => organiserId),
      due.map(({ kind }) => kind),
      due.map(({ date }) => date),
    ],
  );

/** A session as the mail of a reminder says it. */
export type MailedSession = {
  sessionId: Id;
  groupName: string;
  date: string;
  startTime: string;
  endTime: string;
  timeZone: TimeZone;
  venueName: string | null;
};

/**
 * Of these sessions, those of which a reminder of this kind still holds when the mail leaves: on the date of which it
 * speaks, not cancelled, not still to be decided, led by this person; to come, or over and without numbers.
 */
export const stillDue = (
  tenant: Tenant,
  { organiserId, kind }: { organiserId: Id; kind: SessionReminder },
  sessionIds: readonly Id[],
): Promise<MailedSession[]> =>
  tenant.query(
    sql<MailedSession>`
    select s.id as "sessionId", g.name as "groupName", s.date, ${hhmm('s.start_time')} as "startTime", ${hhmm('s.end_time')} as "endTime",
      s.time_zone as "timeZone", v.name as "venueName"
    from ${LED}
    join session_reminder r on r.association_id = s.association_id and r.session_id = s.id and r.organiser_id = f.organiser_id and r.date = s.date
    join "group" g on g.association_id = s.association_id and g.id = s.group_id
    left join venue v on v.association_id = s.association_id and v.id = s.venue_id
    where f.organiser_id = $1 and r.kind = $2 and s.id = any ($3) and s.held and not s.undecided
      and case when r.kind = 'EVE' then s.starts_at > now() else s.ends_at <= now() and not ${COUNTED} end
    order by s.starts_at, s.id`,
    [organiserId, kind, sessionIds],
  );

/** Keeps the hash of the link that the mail about the numbers of a session holds. */
export const keepLink = (
  tenant: Tenant,
  { sessionId, organiserId, date }: Omit<Reminder, 'kind'>,
  tokenHash: Buffer,
  hours: number,
): Promise<unknown> =>
  tenant.query(
    sql`update session_reminder set token_hash = $4, expires_at = now() + $5::int * interval '1 hour', used_at = null
     where session_id = $1 and organiser_id = $2 and date = $3 and kind = 'NUMBERS'`,
    [sessionId, organiserId, date, tokenHash, hours],
  );

/** Forgets reminders of sessions so long over that none can become due again. */
export const forgetOld = (tenant: Tenant): Promise<unknown> =>
  tenant.query(sql`delete from session_reminder where date < current_date - 90`);
