import { hhmm } from '../database/sql';
import { PERSON, type PartSql } from './part-sql';

const LINE = `c.id as "contactId", c.kind, c.date, ${hhmm('c.start')} as start`;
const NAMED = `${LINE}, ${PERSON}`;

/** Contacts that are this volunteer's own, as in "Ma semaine"; found by their start. */
export const OWN = `contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  join supported_person p on p.association_id = c.association_id and p.id = c.person_id
  left join outcome o on o.association_id = c.association_id and o.contact_id = c.id
  where cv.volunteer_id = $1 and cv.held and c.state = 'PUBLISHED' and cv.answer <> 'DECLINED'`;

/** Over, without an outcome, and within the hours in which its volunteer may still enter one. */
export const TO_TELL = `o.contact_id is null and cv.starts_at > $2::timestamptz - interval '8 days' and cv.ends_at < $2::timestamptz
  and cv.ends_at > $2::timestamptz - (s.v ->> 'disclosedHoursAfter')::int * interval '1 hour'`;

const order = 'x.date, x.start, x."contactId"';

/** What waits for a volunteer's own word. */
export const MY_PARTS = {
  TO_ACCEPT: {
    columns: NAMED,
    from: `${OWN} and cv.answer = 'WAITING' and cv.starts_at > $2::timestamptz`,
    order,
  },
  COVER_ASKED: {
    columns: LINE,
    from: `cover_request q join contact c on c.association_id = q.association_id and c.id = q.contact_id
      where q.closed_at is null and $1::uuid = any (q.asked_ids) and c.state = 'PUBLISHED' and c.starts_at > $2::timestamptz
      and not exists (
        select 1 from unavailability u where u.association_id = q.association_id and u.organiser_id = $1::uuid and c.date between u."from" and u.until)`,
    order,
  },
  TO_TELL: { columns: NAMED, from: `${OWN} and ${TO_TELL}`, order },
} as const satisfies Record<string, PartSql>;
