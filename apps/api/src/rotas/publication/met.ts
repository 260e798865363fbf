import {
  dateInWords,
  DomainError,
  localized,
  timeInWords,
  type Id,
  type Localized,
} from '@presence/domain';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { OBSTACLES_TEXTS } from '../texts/obstacles';
import { hinderedInWords, type Hindered } from './hindered';

/** A contact whose need already has another one held for the same occurrence, or on the same date. */
type Met = Hindered & {
  otherContactId: Id;
  otherRotaId: Id;
  otherDate: string;
  otherStart: string;
};

/** Those of these contacts that would meet a need a second time, in the order of their dates. */
export async function metAmong(tenant: Tenant, contactIds: readonly Id[]): Promise<Met[]> {
  const rows = await tenant.query(MET, [contactIds]);
  return rows.map((row) => ({ ...row, why: whyMet(row) }));
}

/** The refusal that names them, with the names of the people where they are known. */
export const needMet = (met: readonly Met[], names: ReadonlyMap<Id, string> = new Map()) =>
  new DomainError('NEED_MET', {
    met,
    ...(met.length > 0 && { obstacle: hinderedInWords(met, names) }),
  });

const whyMet = ({ otherDate, otherStart }: Omit<Met, 'why'>): Localized =>
  localized((locale) => {
    const { obstacles, telling } = OBSTACLES_TEXTS[locale];
    const [date, time] = [dateInWords(otherDate, locale), timeInWords(otherStart, locale)];
    return `${obstacles.met}, ${telling.moment(date, time)}`;
  });

const MET = sql<Omit<Met, 'why'>>`
  select distinct on (c.starts_at, c.id) c.id as "contactId", c.person_id as "personId", coalesce(c.date, x.date)::text as date,
    ${hhmm('coalesce(c.start, x.start)')} as start, x.id as "otherContactId", x.rota_id as "otherRotaId",
    x.date::text as "otherDate", ${hhmm('x.start')} as "otherStart"
  from contact c join contact x on x.association_id = c.association_id and x.need_id = c.need_id and x.id <> c.id
    and x.held and x.retry_of is null
    and ((x.occurrence_on = c.occurrence_on and x.occurrence_number = c.occurrence_number) or x.date = c.date)
  where c.id = any ($1) and c.retry_of is null
  order by c.starts_at, c.id, x.starts_at`;
