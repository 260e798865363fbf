import type { HomeSupportToday } from '@presence/contract';
import {
  bySilence,
  clock,
  type HomeSupportSettings,
  type Id,
  type Priority,
} from '@presence/domain';
import { hhmm, iso } from '../database/sql';
import type { Opener } from '../sealing/sealing';
import { SETTINGS, SILENT } from './silent-people';

const FIRST = 5;

const some = (columns: string, from: string, order: string) =>
  `(select json_build_object('count', count(*), 'first', coalesce(json_agg(y order by n) filter (where n <= ${FIRST}), '[]'))
    from (select row_number() over (order by ${order}) as n, x as y from (select ${columns} from ${from}) x) z)`;

const PERSON = `encode(p.first_name_sealed, 'base64') as "firstNameSealed", encode(p.last_name_sealed, 'base64') as "lastNameSealed"`;
const PRESENT = `w.contact_id = c.id and w.answer <> 'DECLINED'`;
const NAMES = `(select string_agg(a.display_name, ', ' order by a.display_name) from contact_volunteer w join organiser g on g.id = w.volunteer_id
  join account a on a.id = g.account_id where ${PRESENT})`;

/**
 * What of home support wants a coordinator, as one column of the home page's statement: $1 is the organiser, $2 now.
 * Null for whoever coordinates nothing. Names are still sealed; `openToday` opens them.
 */
export const HOME_SUPPORT_TODAY = `
  (select json_build_object(
    'silentDays', s.v -> 'silentDays',
    'lateVisits', ${some(
      `k.contact_id as "contactId", a.display_name as "volunteerName", v.phone as "volunteerPhone", ${iso('k.expected_end_at')} as "expectedEndAt", c.time_zone as "timeZone"`,
      `visit_check k join contact c on c.id = k.contact_id join volunteer v on v.id = k.volunteer_id join organiser g on g.id = v.id join account a on a.id = g.account_id
       where k.checked_out_at is null and k.settled_at is null and k.expected_end_at + (s.v ->> 'lateMinutes')::int * interval '1 minute' < $2::timestamptz`,
      'x."expectedEndAt"',
    )},
    'silent', ${some(
      `p.id as "personId", ${PERSON}, n.priority, ${iso('p.last_reached_at')} as "lastReachedAt", ${iso('n.since')} as since, n.share`,
      `${SILENT} n join supported_person p on p.id = n.id`,
      'x.share desc',
    )},
    'unanswered', ${some(
      `c.id as "contactId", c.date, ${hhmm('c.start')} as start, p.id as "personId", ${PERSON}`,
      `outcome o join contact c on c.id = o.contact_id join supported_person p on p.id = c.person_id
       where o.result in ('NO_ANSWER', 'NOT_AT_HOME') and c.starts_at > $2::timestamptz - interval '14 days' and c.state = 'PUBLISHED'
         and p.ended_at is null and exists (select 1 from consent k where k.person_id = p.id and k.withdrawn_at is null and c.kind = any (k.scope)) and (p.last_reached_at is null or p.last_reached_at < c.starts_at)
         and not exists (select 1 from contact t where t.retry_of = c.id and t.state = 'PUBLISHED')`,
      'x.date, x.start',
    )},
    'missingOutcomes', ${some(
      `c.id as "contactId", c.date, ${hhmm('c.start')} as start, ${NAMES} as "volunteerName"`,
      `contact c where c.state = 'PUBLISHED' and c.starts_at > $2::timestamptz - interval '31 days' and c.starts_at < $2::timestamptz and c.ends_at between $2::timestamptz - interval '30 days' and $2::timestamptz - (s.v ->> 'outcomeHours')::int * interval '1 hour'
         and exists (select 1 from contact_volunteer w where ${PRESENT}) and not exists (select 1 from outcome o where o.contact_id = c.id)`,
      'x.date, x.start',
    )},
    'overdueReferrals', ${some(
      `r.id as "referralId", extract(day from $2::timestamptz - r.received_at)::int as days`,
      `referral r where r.decided_at is null and r.state in ('RECEIVED', 'LOOKED_AT', 'FIRST_VISIT') and r.received_at < $2::timestamptz - (s.v ->> 'referralDays')::int * interval '1 day'`,
      'x.days desc',
    )},
    'absencesToRepair', ${some(
      `u.volunteer_id as "volunteerId", a.display_name as "volunteerName", u.rota_id as "rotaId", u."from", u.until, u.contacts`,
      `(select b.volunteer_id, b."from", b.until, c.rota_id, count(*)::int as contacts
         from unavailability b join contact_volunteer w on w.association_id = b.association_id and w.volunteer_id = b.volunteer_id and w.held and w.answer <> 'DECLINED' and w.starts_at > $2::timestamptz
         join contact c on c.association_id = w.association_id and c.id = w.contact_id and c.state = 'PUBLISHED' and c.date between b."from" and b.until
         where b.until >= $2::date - 1 and not exists (select 1 from cover_request q where q.contact_id = c.id and q.volunteer_id = b.volunteer_id and q.closed_at is null)
         group by b.volunteer_id, b."from", b.until, c.rota_id) u
       join organiser g on g.id = u.volunteer_id join account a on a.id = g.account_id where g.left_at is null`,
      'x."from", x."volunteerName", x."rotaId"',
    )},
    'openCoverRequests', ${some(
      `c.id as "contactId", c.rota_id as "rotaId", c.date, ${hhmm('c.start')} as start`,
      `cover_request q join contact c on c.id = q.contact_id where q.closed_at is null and c.state = 'PUBLISHED' and c.starts_at > $2::timestamptz`,
      'x.date, x.start',
    )})
   from ${SETTINGS}
   where exists (select 1 from organiser where id = $1 and 'COORDINATOR' = any (roles)))`;

type Sealed = { personId: Id; firstNameSealed: string; lastNameSealed: string };
type Silent = Sealed & { priority: Priority; lastReachedAt: string | null; since: string };
type Some<T> = { count: number; first: T[] };

/** The column as the statement gives it. */
export type SealedToday = Omit<HomeSupportToday, 'silent' | 'unanswered'> & {
  silentDays: HomeSupportSettings['silentDays'];
  silent: Some<Silent>;
  unanswered: Some<Sealed & { contactId: Id; date: string; start: string }>;
};

export function openToday(
  { silentDays, silent, unanswered, ...plain }: SealedToday,
  open: Opener,
  now: string,
): HomeSupportToday {
  const name = (row: Sealed) => {
    const part = (column: 'first_name_sealed' | 'last_name_sealed', text: string) =>
      open('supported_person', column, row.personId, Buffer.from(text, 'base64')) ?? '';
    return `${part('first_name_sealed', row.firstNameSealed)} ${part('last_name_sealed', row.lastNameSealed)}`.trim();
  };
  const lines = silent.first.map((row) => {
    const { days, escalation, level } = clock(row, row.priority, silentDays, now);
    return {
      personId: row.personId,
      name: name(row),
      days,
      escalation,
      level,
      priority: row.priority,
      everReached: row.lastReachedAt !== null,
    };
  });
  return {
    ...plain,
    silent: { count: silent.count, first: lines.sort(bySilence) },
    unanswered: {
      count: unanswered.count,
      first: unanswered.first.map((row) => ({
        contactId: row.contactId,
        name: name(row),
        date: row.date,
        start: row.start,
      })),
    },
  };
}
