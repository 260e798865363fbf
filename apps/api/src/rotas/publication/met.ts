import { dateInWords, DomainError, timeInWords, type Id, type Locale } from '@presence/domain';
import { hhmm } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { hinderedInWords, type Hindered } from './hindered';

/** A contact whose need already has another one held for the same occurrence, or on the same date. */
export type Met = Hindered & {
  otherContactId: Id;
  otherRotaId: Id;
  otherDate: string;
  otherStart: string;
};

/** Those of these contacts that would meet a need a second time, in the order of their dates. */
export async function metAmong(tenant: Tenant, contactIds: readonly Id[]): Promise<Met[]> {
  const rows = await tenant.query<Omit<Met, 'why'>>(MET, [contactIds]);
  return rows.map((row) => ({ ...row, why: { fr: whyMet(row, 'fr'), en: whyMet(row, 'en') } }));
}

/** The refusal that names them, with the names of the people where they are known. */
export const needMet = (met: readonly Met[], names: ReadonlyMap<Id, string> = new Map()) =>
  new DomainError('NEED_MET', {
    met,
    ...(met.length > 0 && { obstacle: hinderedInWords(met, names) }),
  });

function whyMet({ otherDate, otherStart }: Omit<Met, 'why'>, locale: Locale): string {
  const { stands, at } = WORDS[locale];
  return `${stands}, ${dateInWords(otherDate, locale)} ${at} ${timeInWords(otherStart, locale)}`;
}

const WORDS: Record<Locale, { stands: string; at: string }> = {
  fr: { stands: 'un autre contact tient déjà lieu de celui-ci', at: 'à' },
  en: { stands: 'another contact already stands for this one', at: 'at' },
};

const MET = `
  select distinct on (c.starts_at, c.id) c.id as "contactId", c.person_id as "personId", coalesce(c.date, x.date)::text as date,
    ${hhmm('coalesce(c.start, x.start)')} as start, x.id as "otherContactId", x.rota_id as "otherRotaId",
    x.date::text as "otherDate", ${hhmm('x.start')} as "otherStart"
  from contact c join contact x on x.association_id = c.association_id and x.need_id = c.need_id and x.id <> c.id
    and x.held and x.retry_of is null
    and ((x.occurrence_on = c.occurrence_on and x.occurrence_number = c.occurrence_number) or x.date = c.date)
  where c.id = any ($1) and c.retry_of is null
  order by c.starts_at, c.id, x.starts_at`;
