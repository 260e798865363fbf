import type { Absence, MatchView, VolunteerLoad } from '@presence/contract';
import type { OnboardingRecord, Volunteer } from '@presence/domain';
import { iso, sql } from '../database/sql';

/** A volunteer with all that stands around the profile. */
export type VolunteerAsRead = Volunteer & {
  displayName: string;
  communeName: string;
  coordinatesTyped: boolean;
  records: OnboardingRecord[];
  unavailabilities: Absence[];
  load: VolunteerLoad;
};
type Line = Pick<
  Volunteer,
  'id' | 'calls' | 'visits' | 'languages' | 'maxContactsPerWeek' | 'withMinors' | 'availability'
> &
  Pick<VolunteerAsRead, 'displayName' | 'communeName' | 'records' | 'load'> & {
    hasProfile: boolean;
    awayUntil: string | null;
  };
/** A match whose person is named by sealed bytes. */
type SealedMatch = Omit<MatchView, 'personName'> & { firstName: Buffer; lastName: Buffer };

/** Since when a volunteer with nobody counts as idle, and how far ahead a contact is looked for. */
const IDLE_DAYS = 28;

/** This week begins on Monday on the clock of the association s. */
const WEEK_START = `(date_trunc('week', now() at time zone s.time_zone) at time zone s.time_zone)`;

const NEXT_WEEK_START = `((date_trunc('week', now() at time zone s.time_zone) + interval '7 days') at time zone s.time_zone)`;

/** What is held for each volunteer: a contact that was published and that they did not decline. */
const LOAD = `
  left join lateral (
    select count(*) filter (where cv.starts_at >= ${WEEK_START} and cv.starts_at < ${NEXT_WEEK_START})::int as week,
      max(cv.starts_at) filter (where cv.starts_at <= now()) as last, min(cv.starts_at) filter (where cv.starts_at > now()) as next
    from contact_volunteer cv
    where cv.association_id = v.association_id and cv.volunteer_id = v.id and cv.held and cv.answer <> 'DECLINED') l on true`;

const RECORDS = `(select coalesce(json_agg(json_build_object('volunteerId', r.volunteer_id, 'step', r.step, 'doneOn', r.done_on,
    'charterVersion', r.charter_version, 'expiresOn', r.expires_on)), '[]')
  from onboarding_record r where r.association_id = v.association_id and r.volunteer_id = v.id)`;

const ABSENCES = `(select coalesce(json_agg(json_build_object('id', u.id, 'from', u."from", 'until', u.until, 'contacts', (
      select count(*) from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
      where cv.association_id = u.association_id and cv.volunteer_id = u.organiser_id and cv.held and cv.answer <> 'DECLINED'
        and cv.starts_at > now() and c.date between u."from" and u.until)) order by u."from"), '[]')
  from unavailability u where u.association_id = v.association_id and u.organiser_id = v.id and u.until >= $2::date - 30)`;

const LOAD_JSON = `json_build_object('contactsThisWeek', l.week, 'lastContactAt', ${iso('l.last')}, 'nextContactAt', ${iso('l.next')},
  'idle', l.next is null and (l.last is null or l.last < now() - interval '${IDLE_DAYS} days'))`;

/** One volunteer, $1, with all that stands around the profile; $2 is today. */
export const VOLUNTEER_VIEW = sql<VolunteerAsRead>`
  select v.id, v.gender, v.phone, v.calls, v.visits, v.languages, v.insee_code as "inseeCode", c.name as "communeName", v.latitude, v.longitude, v.travel,
    v.radius_km as "radiusKm", v.max_contacts_per_week as "maxContactsPerWeek", v.max_visits_per_week as "maxVisitsPerWeek",
    v.max_contacts_per_day as "maxContactsPerDay", v.max_people as "maxPeople", v.accepts_pets as "acceptsPets", v.accepts_smoking as "acceptsSmoking",
    v.accepts_stairs as "acceptsStairs", v.with_minors as "withMinors", v.not_paired_with as "notPairedWith", v.availability, v.since, v.version,
    abs(v.latitude - c.latitude) + abs(v.longitude - c.longitude) > 0.000001 as "coordinatesTyped",
    a.display_name as "displayName", ${RECORDS} as records, ${ABSENCES} as unavailabilities, ${LOAD_JSON} as load
  from volunteer v join organiser o on o.association_id = v.association_id and o.id = v.id join account a on a.id = o.account_id
  join commune c on c.insee_code = v.insee_code join association s on s.id = v.association_id ${LOAD}
  where v.id = $1 and o.left_at is null`;

/** Everybody who may volunteer: those with a profile, and those who hold the role and have none yet. */
export const VOLUNTEER_LINES = sql<Line>`
  select o.id, a.display_name as "displayName", v.id is not null as "hasProfile", v.calls, v.visits, v.languages, c.name as "communeName",
    v.max_contacts_per_week as "maxContactsPerWeek", v.with_minors as "withMinors", v.availability, ${RECORDS} as records, ${LOAD_JSON} as load,
    (select max(u.until)::text from unavailability u where u.association_id = v.association_id and u.organiser_id = v.id and $1::date between u."from" and u.until) as "awayUntil"
  from organiser o join account a on a.id = o.account_id
  left join volunteer v on v.association_id = o.association_id and v.id = o.id
  left join commune c on c.insee_code = v.insee_code join association s on s.id = o.association_id ${LOAD}
  where o.left_at is null and (v.id is not null or 'VOLUNTEER' = any (o.roles))
  order by a.display_name, o.id`;

/** Pairs with the sealed name of the person, and how many published contacts they still have together. */
export const MATCHES = sql<SealedMatch>`
  select m.id, m.person_id as "personId", m.volunteer_id as "volunteerId", m.since, m.ended_on as "endedOn", m.blocked,
    p.first_name_sealed as "firstName", p.last_name_sealed as "lastName", a.display_name as "volunteerName",
    (select count(*)::int from contact_volunteer cv join contact t on t.association_id = cv.association_id and t.id = cv.contact_id
      where cv.association_id = m.association_id and cv.volunteer_id = m.volunteer_id and t.person_id = m.person_id
        and cv.held and cv.answer <> 'DECLINED' and cv.starts_at > now()) as "comingContacts"
  from match m join supported_person p on p.association_id = m.association_id and p.id = m.person_id
  join organiser o on o.association_id = m.association_id and o.id = m.volunteer_id join account a on a.id = o.account_id
  where ($1::uuid is null or m.person_id = $1) and ($2::uuid is null or m.volunteer_id = $2)
  order by m.ended_on is not null, m.since desc, m.id`;
