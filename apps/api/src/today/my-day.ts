import type { MyContactLine, MyDay } from '@presence/contract';
import { hhmm } from '../database/sql';
import { OWN, TO_TELL } from './my-parts';
import { PERSON } from './part-sql';
import type { NameOpener, SealedName } from './sealed-name';

const LINE = `c.id as "contactId", c.kind, c.date, ${hhmm('c.start')} as start, cv.answer, ${PERSON}`;

/** The day that it is where the contact happens. */
const LOCAL_DAY = `($2::timestamptz at time zone c.time_zone)::date`;

/**
 * A volunteer's part of the home page, as one column of its statement: $1 is the organiser, $2 now, `me` their row, s.v
 * the settings. Null for whoever volunteers nowhere. First names are still sealed; `openMyDay` opens them.
 */
export const MY_DAY = `
  case when 'VOLUNTEER' = any (me.roles) then json_build_object(
    'contacts', (select coalesce(json_agg(x order by x.date, x.start, x."contactId"), '[]') from (
      select ${LINE}, o.contact_id is not null as told, ${TO_TELL} as "toTell" from ${OWN}
        and cv.starts_at > $2::timestamptz - interval '2 days' and cv.starts_at < $2::timestamptz + interval '3 days'
        and c.date between ${LOCAL_DAY} and ${LOCAL_DAY} + 1) x),
    'next', (select to_json(x) from (
      select ${LINE} from ${OWN} and cv.starts_at > $2::timestamptz order by cv.starts_at, c.id limit 1) x)) end`;

type Sealed<T> = Omit<T, 'firstName'> & SealedName;

/** The column as the statement gives it. */
export type SealedMyDay = {
  contacts: Sealed<MyDay['contacts'][number]>[];
  next: Sealed<MyContactLine> | null;
};

export const openMyDay = ({ contacts, next }: SealedMyDay, names: NameOpener): MyDay => ({
  contacts: contacts.map((line) => ({ ...line, firstName: names.first(line) })),
  next: next && { ...next, firstName: names.first(next) },
});
