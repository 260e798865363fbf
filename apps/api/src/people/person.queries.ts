import type { NeedView, PersonView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { iso, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

type Record = Pick<
  PersonView,
  | 'communeName'
  | 'departmentCode'
  | 'timeZone'
  | 'branchName'
  | 'leadVolunteerName'
  | 'consents'
  | 'needs'
>;

/** A need as it goes over the wire, from an alias n of its table. */
const NEED_COLUMNS = `n.id, n.person_id as "personId", n.kind, n.rhythm, n.duration_minutes as "durationMinutes", n.liked, n.impossible, n.usual,
  n.volunteers_needed as "volunteersNeeded", n."from"::text as "from", n.until::text as until, n.pauses, n.priority, n.heatwave_round as "heatwaveRound", n.on_public_holidays as "onPublicHolidays",
  ${iso('n.waiting_since')} as "waitingSince", ${iso('n.ended_at')} as "endedAt", n.version,
  (select ${iso('min(k.starts_at)')} from contact k where k.person_id = n.person_id and k.need_id = n.id and k.state = 'PUBLISHED' and k.ends_at > now()) as "nextContactAt"`;

/** One need as it goes over the wire; undefined when the association has none such. */
export async function needRead(tenant: Tenant, id: Id): Promise<NeedView | undefined> {
  const [need] = await tenant.query(
    sql<NeedView>`select ${NEED_COLUMNS} from need n where n.id = $1`,
    [id],
  );
  return need;
}

/** All that a person's record shows besides its own row. */
export async function recordOf(tenant: Tenant, id: Id): Promise<Record> {
  const [around] = await tenant.query(
    sql<
      Omit<Record, 'consents' | 'needs'>
    >`select m.name as "communeName", m.department_code as "departmentCode", m.time_zone as "timeZone", b.name as "branchName", a.display_name as "leadVolunteerName"
     from supported_person p join commune m using (insee_code) left join branch b on b.id = p.branch_id
       left join organiser o on o.id = p.lead_volunteer_id left join account a on a.id = o.account_id
     where p.id = $1`,
    [id],
  );
  const consents = await tenant.query(
    sql<
      Record['consents'][number]
    >`select c.id, c.person_id as "personId", c.given_on::text as "givenOn", c.given_by as "givenBy", c.means, c.scope, c.recorded_by as "recordedBy",
       ${iso('c.withdrawn_at')} as "withdrawnAt", c.withdrawn_means as "withdrawnMeans", coalesce(a.display_name, '') as "recordedByName"
     from consent c join organiser o on o.id = c.recorded_by left join account a on a.id = o.account_id
     where c.person_id = $1 order by c.given_on desc, c.recorded_at desc`,
    [id],
  );
  const needs = await tenant.query(
    sql<NeedView>`select ${NEED_COLUMNS} from need n where n.person_id = $1 order by n.ended_at nulls first, n.waiting_since`,
    [id],
  );
  return { ...(around as Omit<Record, 'consents' | 'needs'>), consents, needs };
}
