import {
  lastDay,
  type ClosedDay,
  type ContactKind,
  type HomeSupportSettings,
  type Id,
  type Match,
  type Need,
  type OnboardingRecord,
  type Rota,
  type SupportedPerson,
  type TimeZone,
  type Unavailability,
  type Volunteer,
} from '@presence/domain';
import { closedDaysBetween } from '../../closures/closures.service';
import { iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import { metOccurrences, type MetOccurrence } from '../rotas.queries';
import { companyBeside, takenBeside, type Company, type Taken } from './beside.queries';

/** A person as far as planning asks: no name, and the sealed address for whoever may open it. */
export type PlannedPerson = Pick<
  SupportedPerson,
  'id' | 'branchId' | 'inseeCode' | 'languages' | 'wishes' | 'leadVolunteerId' | 'lastReachedAt'
> & {
  timeZone: TimeZone;
  latitude: number;
  longitude: number;
  addressSealed: Buffer;
  /** What the consents that stand allow. */
  consented: ContactKind[];
};
type PlannedVolunteer = Omit<Volunteer, 'phone'> & {
  name: string;
  branchId: Id | null;
  timeZone: TimeZone;
};

/** Who already met whom, and when last. */
type Acquaintance = { personId: Id; volunteerId: Id; times: number; lastAt: string };

export type Planning = {
  rota: Rota;
  settings: Omit<HomeSupportSettings, 'version'>;
  people: PlannedPerson[];
  needs: Need[];
  volunteers: PlannedVolunteer[];
  absences: Unavailability[];
  records: OnboardingRecord[];
  matches: Match[];
  acquaintances: Acquaintance[];
  taken: Taken[];
  company: Company[];
  met: MetOccurrence[];
  closures: ClosedDay[];
};

/** Months back that count as having met. */
const MEMORY = `interval '6 months'`;

/** Everything that a rota is planned from, in an order that is always the same. */
export async function planningOf(tenant: Tenant, rota: Rota): Promise<Planning> {
  const period: [string, string] = [rota.from, lastDay(rota)];
  return {
    rota,
    settings: await settingsInForce(tenant),
    people: await tenant.query(PEOPLE, [rota.branchId]),
    needs: await tenant.query(NEEDS, [rota.branchId, ...period]),
    volunteers: await tenant.query(VOLUNTEERS, [rota.branchId]),
    absences: await tenant.query(
      sql<Unavailability>`select id, organiser_id as "volunteerId", "from", until from unavailability where "from" <= $2 and until >= $1 order by organiser_id, "from", id`,
      period,
    ),
    records: await tenant.query(RECORDS),
    matches: await tenant.query(MATCHES, period),
    acquaintances: await tenant.query(ACQUAINTANCES, [rota.id, rota.from]),
    taken: await takenBeside(tenant, rota.id, ...period),
    company: await companyBeside(tenant, rota),
    met: await metOccurrences(tenant, rota),
    closures: await closedDaysBetween(tenant, ...period),
  };
}

const PEOPLE = sql<PlannedPerson>`
  select s.id, s.branch_id as "branchId", s.languages, s.wishes, s.lead_volunteer_id as "leadVolunteerId",
    ${iso('s.last_reached_at')} as "lastReachedAt", m.time_zone as "timeZone", s.insee_code as "inseeCode", m.latitude, m.longitude, s.address_sealed as "addressSealed",
    array(select distinct k from consent c, unnest(c.scope) k where c.association_id = s.association_id and c.person_id = s.id and c.withdrawn_at is null order by k) as consented
  from supported_person s join commune m on m.insee_code = s.insee_code
  where s.ended_at is null and ($1::uuid is null or s.branch_id = $1)
  order by s.id`;

const NEEDS = sql<Need>`
  select n.id, n.person_id as "personId", n.kind, n.rhythm, n.duration_minutes as "durationMinutes", n.liked, n.impossible, n.usual,
    n.volunteers_needed as "volunteersNeeded", n."from", n.until, n.pauses, n.priority, n.heatwave_round as "heatwaveRound", n.on_public_holidays as "onPublicHolidays",
    ${iso('n.waiting_since')} as "waitingSince", ${iso('n.ended_at')} as "endedAt", n.version
  from need n join supported_person s on s.association_id = n.association_id and s.id = n.person_id
  where n.ended_at is null and s.ended_at is null and ($1::uuid is null or s.branch_id = $1)
    and n."from" <= $3 and (n.until is null or n.until >= $2)
    and exists (select 1 from consent c where c.association_id = n.association_id and c.person_id = n.person_id and c.withdrawn_at is null and n.kind = any (c.scope))
  order by n.id`;

const VOLUNTEERS = sql<PlannedVolunteer>`
  select v.id, p.display_name as name, o.branch_id as "branchId", v.gender, v.calls, v.visits, v.languages, v.insee_code as "inseeCode", v.latitude, v.longitude,
    v.travel, v.radius_km as "radiusKm", v.max_contacts_per_week as "maxContactsPerWeek", v.max_visits_per_week as "maxVisitsPerWeek",
    v.max_contacts_per_day as "maxContactsPerDay", v.max_people as "maxPeople", v.accepts_pets as "acceptsPets",
    v.accepts_smoking as "acceptsSmoking", v.accepts_stairs as "acceptsStairs", v.with_minors as "withMinors",
    v.not_paired_with as "notPairedWith", v.availability, v.since, v.version, m.time_zone as "timeZone"
  from volunteer v
  join organiser o on o.association_id = v.association_id and o.id = v.id
  join account p on p.id = o.account_id
  join commune m on m.insee_code = v.insee_code
  where o.left_at is null and 'VOLUNTEER' = any (o.roles) and ($1::uuid is null or o.branch_id is null or o.branch_id = $1)
  order by v.id`;

const RECORDS = sql<OnboardingRecord>`
  select volunteer_id as "volunteerId", step, done_on as "doneOn", charter_version as "charterVersion", expires_on as "expiresOn"
  from onboarding_record order by volunteer_id, step`;

const MATCHES = sql<Match>`
  select id, person_id as "personId", volunteer_id as "volunteerId", since, ended_on as "endedOn", blocked
  from match where blocked or (since <= $2 and (ended_on is null or ended_on >= $1)) order by id`;

const ACQUAINTANCES = sql<Acquaintance>`
  select c.person_id as "personId", cv.volunteer_id as "volunteerId", count(*)::int as times, ${iso('max(c.starts_at)')} as "lastAt"
  from contact c join contact_volunteer cv on cv.association_id = c.association_id and cv.contact_id = c.id
  where c.rota_id <> $1 and c.state = 'PUBLISHED' and cv.answer <> 'DECLINED' and c.starts_at > $2::date - ${MEMORY} and c.starts_at < $2::date
  group by c.person_id, cv.volunteer_id order by 1, 2`;
