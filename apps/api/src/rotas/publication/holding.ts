import { DomainError, type ErrorCode, type Id } from '@presence/domain';
import { BOOKED_ONCE, MET_ONCE } from '../../contacts/contacts.service';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { unlessRefused } from '../../database/unless-refused';
import { metAmong, needMet } from './met';

/** Two contacts of one volunteer at once: the one that is to be held, and the one that stands in its way. */
type ContactClash = {
  contactId: Id;
  volunteerId: Id;
  volunteerName: string;
  date: string;
  start: string;
  otherContactId: Id;
  otherDate: string;
  otherStart: string;
};

const CLASHES = sql<ContactClash>`
  select c.id as "contactId", v.volunteer_id as "volunteerId", p.display_name as "volunteerName", c.date, ${hhmm('c.start')} as start,
    x.id as "otherContactId", x.date as "otherDate", ${hhmm('x.start')} as "otherStart"
  from contact c
  join contact_volunteer v on v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED'
  join contact_volunteer w on w.association_id = v.association_id and w.volunteer_id = v.volunteer_id and w.contact_id <> v.contact_id
    and w.answer <> 'DECLINED' and tstzrange(w.starts_at, w.ends_at) && tstzrange(v.starts_at, v.ends_at)
  join contact x on x.association_id = w.association_id and x.id = w.contact_id and (x.held or x.id = any ($1))
  join organiser o on o.association_id = v.association_id and o.id = v.volunteer_id
  join account p on p.id = o.account_id
  where c.id = any ($1)
  order by c.starts_at, c.id limit 20`;

/**
 * Does `work`, which makes these contacts held. The database refuses a volunteer held twice at once, and two contacts for
 * one occurrence of a need or on one date of it, also between two requests in the same instant; this says what stands in
 * the way.
 * @throws DomainError `code` with the clashes, NEED_MET with the contacts that stand already
 */
export function holding<T>(
  tenant: Tenant,
  contactIds: readonly Id[],
  code: ErrorCode,
  work: () => Promise<T>,
): Promise<T> {
  return unlessRefused(tenant, [BOOKED_ONCE, ...MET_ONCE], work, async (constraint) => {
    if (constraint !== BOOKED_ONCE) throw needMet(await metAmong(tenant, contactIds));
    throw new DomainError(code, { clashes: await clashesOf(tenant, contactIds) });
  });
}

/** What of these contacts cannot stand at the same time. */
export const clashesOf = (tenant: Tenant, contactIds: readonly Id[]): Promise<ContactClash[]> =>
  tenant.query(CLASHES, [contactIds]);

/**
 * Holds the volunteers of these contacts, and others (ids), until the transaction ends: what two give to one volunteer at
 * once is counted one after the other.
 */
export async function holdVolunteers(
  tenant: Tenant,
  contactIds: readonly Id[],
  others: readonly Id[] = [],
): Promise<void> {
  await tenant.query(
    sql`select v.id from volunteer v
     where v.id = any ($2) or exists (select 1 from contact_volunteer cv where cv.contact_id = any ($1) and cv.volunteer_id = v.id)
     order by v.id for no key update`,
    [contactIds, others],
  );
}
