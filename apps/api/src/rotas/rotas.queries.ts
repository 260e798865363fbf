import type {
  BoardContact,
  BoardContacts,
  BoardContactsQuery,
  BoardVolunteer,
  BoardWeek,
  DeletedRota,
  RotaSummary,
} from '@presence/contract';
import { lastDay, type Contact, type Id, type NeedOccurrence, type Rota } from '@presence/domain';
import { hhmm, iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** A contact with its volunteers, as it goes over the wire. */
const CONTACT = `
  select c.id, c.rota_id as "rotaId", c.need_id as "needId", c.person_id as "personId", c.kind, c.week, c.date,
    ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes", c.time_zone as "timeZone",
    ${iso('c.starts_at')} as "startsAt", ${iso('c.ends_at')} as "endsAt", c.state, c.locked, c.retry_of as "retryOf",
    coalesce(v.volunteers, '[]') as volunteers, c.version
  from contact c
  left join lateral (
    select json_agg(json_build_object('volunteerId', cv.volunteer_id, 'answer', cv.answer, 'answeredAt', ${iso('cv.answered_at')})
      order by cv.volunteer_id) as volunteers
    from contact_volunteer cv where cv.association_id = c.association_id and cv.contact_id = c.id
  ) v on true`;

export const contactsOf = (tenant: Tenant, rotaId: Id): Promise<Contact[]> =>
  tenant.query(
    sql<Contact>`${CONTACT} where c.rota_id = $1 and c.state <> 'CANCELLED' order by c.week, c.starts_at, c.id`,
    [rotaId],
  );

/** One contact of a rota; undefined when there is none such. */
export async function contactOf(tenant: Tenant, rotaId: Id, id: Id): Promise<Contact | undefined> {
  const [contact] = await tenant.query(
    sql<Contact>`${CONTACT} where c.rota_id = $1 and c.id = $2`,
    [rotaId, id],
  );
  return contact;
}

/** An occurrence of a need that a contact is held for, and its date. */
export type MetOccurrence = NeedOccurrence & { contactId: Id; rotaId: Id; date: string };

/** What is met by contacts held in other rotas, in the weeks of a rota. Second tries meet nothing of their own. */
export const metOccurrences = (
  tenant: Tenant,
  rota: Pick<Rota, 'id' | 'from' | 'weeks'>,
): Promise<MetOccurrence[]> =>
  tenant.query(
    sql<MetOccurrence>`select c.need_id as "needId", c.occurrence_on::text as "weekOf", c.occurrence_number as number, c.id as "contactId",
       c.rota_id as "rotaId", c.date::text as date
     from contact c
     where c.held and c.retry_of is null and c.rota_id <> $1 and c.occurrence_on between $2::date and $3::date
     order by c.need_id, c.occurrence_on, c.occurrence_number`,
    [rota.id, rota.from, lastDay(rota)],
  );

const SUMMARY = (more = '') => `
    select r.id, r.branch_id as "branchId", r."from", r.weeks, r.state, ${iso('r.published_at')} as "publishedAt", r.version,
      r.withdrawn_from::text as "withdrawnFrom", ${iso('r.withdrawn_at')} as "withdrawnAt"${more},
      b.name as "branchName", coalesce(n.contacts, 0)::int as "contactCount", coalesce(n.uncovered, 0)::int as "uncoveredCount",
      coalesce(a.waiting, 0)::int as "waitingCount", coalesce(a.declined, 0)::int as "declinedCount"
    from rota r
    left join branch b on b.association_id = r.association_id and b.id = r.branch_id
    left join lateral (
      select count(*) as contacts, count(*) filter (where c.state = 'UNCOVERED') as uncovered
      from contact c where c.association_id = r.association_id and c.rota_id = r.id and c.state <> 'CANCELLED'
    ) n on true
    left join lateral (
      select count(*) filter (where cv.answer = 'WAITING') as waiting, count(*) filter (where cv.answer = 'DECLINED') as declined
      from contact c join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id
      where c.association_id = r.association_id and c.rota_id = r.id and c.state = 'PUBLISHED'
    ) a on true`;

export const summaries = (tenant: Tenant): Promise<RotaSummary[]> =>
  tenant.query(
    sql<RotaSummary>`${SUMMARY()} where r.deleted_at is null order by r."from" desc, r.id desc limit 100`,
  );

const DELETED = `, ${iso('r.deleted_at')} as "deletedAt"`;

/** The drafts deleted within so many hours, the last first. */
export const deletedWithin = (tenant: Tenant, hours: number): Promise<DeletedRota[]> =>
  tenant.query(
    sql<DeletedRota>`${SUMMARY(DELETED)} where r.deleted_at > now() - make_interval(hours => $1::int) order by r.deleted_at desc, r.id`,
    [hours],
  );

/** Contacts in one answer at most: about 300 octets each, so that it stays under a megabyte. */
const MOST_CONTACTS = 3000;

/** The contacts of a week in the order of their ids, those after one of them when it is given. */
export async function boardContacts(
  tenant: Tenant,
  rotaId: Id,
  { week, after }: BoardContactsQuery,
): Promise<BoardContacts> {
  const contacts = await tenant.query(
    sql<BoardContact>`select c.id, c.person_id as "personId", c.kind, c.week, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes",
       c.state, c.locked, coalesce(v.volunteers, '[]') as volunteers, c.version
     from contact c
     left join lateral (
       select json_agg(json_build_object('volunteerId', cv.volunteer_id, 'answer', cv.answer) order by cv.volunteer_id) as volunteers
       from contact_volunteer cv where cv.association_id = c.association_id and cv.contact_id = c.id
     ) v on true
     where c.rota_id = $1 and c.week = $2 and c.state <> 'CANCELLED' and ($3::uuid is null or c.id > $3)
     order by c.id limit ${MOST_CONTACTS}`,
    [rotaId, week, after ?? null],
  );
  return { contacts, next: contacts.length < MOST_CONTACTS ? null : (contacts.at(-1)?.id ?? null) };
}

/** The weeks of a rota (as many as it has) with their counts. */
export const boardWeeks = (
  tenant: Tenant,
  { id, weeks }: Pick<Rota, 'id' | 'weeks'>,
): Promise<Omit<BoardWeek, 'missingCount'>[]> =>
  tenant.query(
    sql<
      Omit<BoardWeek, 'missingCount'>
    >`select count(c.id)::int as "contactCount", (count(c.id) filter (where c.state = 'UNCOVERED'))::int as "uncoveredCount",
       (count(c.id) filter (where c.state = 'PROPOSED'))::int as "proposedCount"
     from generate_series(0, $2::int - 1) as w (week) left join contact c on c.rota_id = $1 and c.week = w.week and c.state <> 'CANCELLED'
     group by w.week order by w.week`,
    [id, weeks],
  );

/** The volunteers of a branch (all when null), with their absences in the period; those who left, or gave up the role, only while they have a contact. */
export const boardVolunteers = (
  tenant: Tenant,
  rota: { id: Id; branchId: Id | null; from: string },
  until: string,
): Promise<BoardVolunteer[]> =>
  tenant.query(
    sql<BoardVolunteer>`select v.id, p.display_name as name, o.branch_id as "branchId", v.max_contacts_per_week as "maxContactsPerWeek", v.max_visits_per_week as "maxVisitsPerWeek",
       coalesce(u.away, '[]') as away
     from volunteer v
     join organiser o on o.association_id = v.association_id and o.id = v.id
     join account p on p.id = o.account_id
     left join lateral (
       select json_agg(json_build_object('from', x."from", 'until', x.until) order by x."from") as away
       from unavailability x where x.association_id = v.association_id and x.organiser_id = v.id and x."from" <= $4 and x.until >= $3
     ) u on true
     where (o.left_at is null and 'VOLUNTEER' = any (o.roles) and ($2::uuid is null or o.branch_id is null or o.branch_id = $2))
       or exists (select 1 from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
         where cv.association_id = v.association_id and cv.volunteer_id = v.id and c.rota_id = $1)
     order by p.display_name, v.id`,
    [rota.id, rota.branchId, rota.from, until],
  );

export type SealedName = { id: Id; branchId: Id | null; firstName: Buffer; lastName: Buffer };

/** The sealed names of the people of a rota. */
export const sealedNames = (tenant: Tenant, rotaId: Id): Promise<SealedName[]> =>
  tenant.query(
    sql<SealedName>`select s.id, s.branch_id as "branchId", s.first_name_sealed as "firstName", s.last_name_sealed as "lastName"
     from supported_person s where exists (select 1 from contact c where c.association_id = s.association_id and c.person_id = s.id and c.rota_id = $1)`,
    [rotaId],
  );

/** The same of these people, whether they are in a rota yet or not. */
export const sealedNamesOf = (tenant: Tenant, personIds: readonly Id[]): Promise<SealedName[]> =>
  tenant.query(
    sql<SealedName>`select id, branch_id as "branchId", first_name_sealed as "firstName", last_name_sealed as "lastName" from supported_person where id = any ($1)`,
    [personIds],
  );
