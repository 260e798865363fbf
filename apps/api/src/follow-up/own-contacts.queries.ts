import type { CheckView, OutcomeView } from '@presence/contract';
import type { Answer, Contact, ContactKind, Id, TimeZone } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** A contact of a volunteer's with what was lived of it; what is the person's is still sealed. */
export type OwnContact = {
  id: Id;
  personId: Id;
  kind: ContactKind;
  date: string;
  start: string;
  durationMinutes: number;
  timeZone: TimeZone;
  startsAt: string;
  endsAt: string;
  state: Contact['state'];
  retryOf: Id | null;
  answer: Answer;
  together: string[];
  firstNameSealed: Buffer;
  phonesSealed: Buffer;
  addressSealed: Buffer;
  emergencyContactSealed: Buffer | null;
  communeName: string;
  outcome: (Omit<OutcomeView, 'note'> & { volunteerId: Id }) | null;
  noteSealed: Buffer | null;
  check: CheckView | null;
};

/** What came of a contact `o`, without its note. */
const OUTCOME_JSON = `case when o.contact_id is not null then json_build_object('volunteerId', o.volunteer_id, 'result', o.result,
  'minutes', o.minutes, 'kilometres', o.kilometres, 'enteredAt', ${iso('o.entered_at')}, 'version', o.version) end`;

const FIRST_NAME = (column: string) => `split_part(${column}, ' ', 1)`;

const OWN_CONTACTS = `
  select c.id, c.person_id as "personId", c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes",
    c.time_zone as "timeZone", ${iso('c.starts_at')} as "startsAt", ${iso('c.ends_at')} as "endsAt", c.state, c.retry_of as "retryOf", cv.answer,
    p.first_name_sealed as "firstNameSealed", p.phones_sealed as "phonesSealed", p.address_sealed as "addressSealed",
    p.emergency_contact_sealed as "emergencyContactSealed", m.name as "communeName",
    ${OUTCOME_JSON} as outcome, o.note_sealed as "noteSealed",
    case when k.contact_id is not null then json_build_object('checkedInAt', ${iso('k.checked_in_at')},
      'expectedEndAt', ${iso('k.expected_end_at')}, 'checkedOutAt', ${iso('k.checked_out_at')}) end as check,
    array(select ${FIRST_NAME('a.display_name')} from contact_volunteer w join organiser g on g.id = w.volunteer_id join account a on a.id = g.account_id
      where w.contact_id = c.id and w.volunteer_id <> cv.volunteer_id and w.answer <> 'DECLINED' order by 1) as together
  from contact_volunteer cv
  join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
  join supported_person p on p.association_id = c.association_id and p.id = c.person_id
  join commune m on m.insee_code = p.insee_code
  left join outcome o on o.association_id = c.association_id and o.contact_id = c.id
  left join visit_check k on k.association_id = c.association_id and k.contact_id = c.id and k.volunteer_id = cv.volunteer_id
  where cv.volunteer_id = $1 and (cv.held and c.state = 'PUBLISHED' and cv.answer <> 'DECLINED'
    or k.contact_id is not null and k.checked_out_at is null and k.settled_at is null)`;

/**
 * The published contacts of a volunteer that begin between two instants, without those they declined; one that was
 * called off, or that they declined, while they are there stays until they are out.
 */
export const ownContactsBetween = (
  tenant: Tenant,
  from: string,
  to: string,
): Promise<OwnContact[]> =>
  tenant.query(
    sql<OwnContact>`${OWN_CONTACTS} and cv.starts_at >= $2 and cv.starts_at < $3 order by c.starts_at, c.id`,
    [tenant.scope.organiserId, from, to],
  );

/** Those from an instant on that still wait for the volunteer's answer, however far ahead. */
export const ownContactsToAccept = (tenant: Tenant, from: string): Promise<OwnContact[]> =>
  tenant.query(
    sql<OwnContact>`${OWN_CONTACTS} and cv.starts_at >= $2 and cv.answer = 'WAITING' order by c.starts_at, c.id`,
    [tenant.scope.organiserId, from],
  );
