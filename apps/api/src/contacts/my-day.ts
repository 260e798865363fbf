import type { MyContactLine, MyDay } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS, type Id } from '@presence/domain';
import { hhmm } from '../database/sql';
import type { Opener } from '../sealing/sealing';

const LINE = `c.id as "contactId", c.kind, c.date, ${hhmm('c.start')} as start`;
const NAMED = `${LINE}, p.id as "personId", encode(p.first_name_sealed, 'base64') as "firstNameSealed"`;

/** Contacts that are this volunteer's own, as in "Ma semaine"; found by their start. */
const OWN = `contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  join supported_person p on p.association_id = c.association_id and p.id = c.person_id
  left join outcome o on o.association_id = c.association_id and o.contact_id = c.id
  where cv.volunteer_id = $1 and cv.held and c.state = 'PUBLISHED' and cv.answer <> 'DECLINED'`;

/** The day that it is where the contact happens. */
const LOCAL_DAY = `($2::timestamptz at time zone c.time_zone)::date`;

const list = (columns: string, rows: string) =>
  `(select coalesce(json_agg(x order by x.date, x.start, x."contactId"), '[]') from (select ${columns} from ${rows}) x)`;
const counted = (columns: string, rows: string) =>
  `(select json_build_object('count', count(*), 'next', (array_agg(to_json(x) order by x.date, x.start, x."contactId"))[1]) from (select ${columns} from ${rows}) x)`;

/**
 * A volunteer's part of the home page, as one column of its statement: $1 is the organiser, $2 now. Null for whoever
 * volunteers nowhere. First names are still sealed; `openMyDay` opens them.
 */
export const MY_DAY = `
  (select json_build_object(
    'contacts', ${list(
      `${NAMED}, cv.answer, o.contact_id is not null as told`,
      `${OWN}
       and cv.starts_at > $2::timestamptz - interval '2 days' and cv.starts_at < $2::timestamptz + interval '3 days' and c.date between ${LOCAL_DAY} and ${LOCAL_DAY} + 1`,
    )},
    'toAccept', ${counted(NAMED, `${OWN} and cv.answer = 'WAITING' and cv.starts_at > $2::timestamptz`)},
    'toTell', ${list(
      NAMED,
      `${OWN} and o.contact_id is null and cv.starts_at > $2::timestamptz - interval '8 days' and cv.ends_at < $2::timestamptz
       and cv.ends_at > $2::timestamptz - s.hours * interval '1 hour'`,
    )},
    'coverRequests', ${counted(
      LINE,
      `cover_request q join contact c on c.association_id = q.association_id and c.id = q.contact_id
       where q.closed_at is null and $1::uuid = any (q.asked_ids) and c.state = 'PUBLISHED' and c.starts_at > $2::timestamptz`,
    )})
   from (select coalesce((select (values ->> 'disclosedHoursAfter')::int from home_support_settings), ${HOME_SUPPORT_DEFAULTS.disclosedHoursAfter}) as hours) s
   where exists (select 1 from organiser where id = $1 and 'VOLUNTEER' = any (roles)))`;

type Sealed<T> = Omit<T, 'firstName'> & { personId: Id; firstNameSealed: string };

/** The column as the statement gives it. */
export type SealedMyDay = Pick<MyDay, 'coverRequests'> & {
  contacts: Sealed<MyDay['contacts'][number]>[];
  toAccept: { count: number; next: Sealed<MyContactLine> | null };
  toTell: Sealed<MyContactLine>[];
};

export function openMyDay(
  { contacts, toAccept, toTell, coverRequests }: SealedMyDay,
  open: Opener,
): MyDay {
  const named = <T extends Sealed<MyContactLine>>({ personId, firstNameSealed, ...line }: T) => ({
    ...line,
    firstName:
      open(
        'supported_person',
        'first_name_sealed',
        personId,
        Buffer.from(firstNameSealed, 'base64'),
      ) ?? '',
  });
  return {
    contacts: contacts.map(named),
    toAccept: { count: toAccept.count, next: toAccept.next && named(toAccept.next) },
    toTell: toTell.map(named),
    coverRequests,
  };
}
