import type { PeopleQuery, PersonLine } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { Tenant } from '../database/tenant';
import { today } from '../database/association-clock';
import { iso, sql } from '../database/sql';

/** A need that is to be planned and has no contact to come in a published rota; $2 is today. */
const WAITS = `n.ended_at is null and (n.until is null or n.until >= $2::date)
  and not exists (select 1 from contact k where k.person_id = n.person_id and k.need_id = n.id and k.state = 'PUBLISHED' and k.ends_at > now())`;

const SHOWN = {
  ALL: 'p.ended_at is null',
  ENDED: 'p.ended_at is not null',
  WAITING: `p.ended_at is null and exists (select 1 from need n where n.person_id = p.id and ${WAITS})`,
  WITHOUT_CONSENT:
    'p.ended_at is null and not exists (select 1 from consent c where c.person_id = p.id and c.withdrawn_at is null)',
} as const satisfies Record<PeopleQuery['show'], string>;

export type FoundPerson = {
  id: Id;
  firstNameSealed: Buffer;
  lastNameSealed: Buffer;
  waitingSince: string | null;
};

/** Everybody whom a search finds, with their names still sealed. `marks`: alternatives, each of which is enough; none finds everybody. */
export async function findPeople(
  tenant: Tenant,
  { show, branch }: PeopleQuery,
  marks: Buffer[][],
): Promise<FoundPerson[]> {
  const named = marks.map((_, at) => `p.name_marks @> $${at + 3}::bytea[]`).join(' or ') || 'true';
  return tenant.query(
    sql<FoundPerson>`select p.id, p.first_name_sealed as "firstNameSealed", p.last_name_sealed as "lastNameSealed",
       (select ${iso('min(n.waiting_since)')} from need n where n.person_id = p.id and ${WAITS}) as "waitingSince"
     from supported_person p
     where p.erased_at is null and ${SHOWN[show]} and ($1::uuid is null or p.branch_id = $1) and (${named})`,
    [branch ?? null, await today(tenant), ...marks],
  );
}

/** What the lines of these people show besides their names. */
export function linesOf(
  tenant: Tenant,
  ids: readonly Id[],
): Promise<Omit<PersonLine, 'firstName' | 'lastName' | 'unreadable' | 'waitingSince'>[]> {
  return tenant.query(
    sql`select p.id, b.name as "branchName", m.name as "communeName", p.languages, a.display_name as "leadVolunteerName",
       ${iso('p.last_reached_at')} as "lastReachedAt", ${iso('p.ended_at')} as "endedAt",
       array(select distinct unnest(c.scope) from consent c where c.person_id = p.id and c.withdrawn_at is null) as consented,
       coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'rhythm', n.rhythm, 'priority', n.priority) order by n.waiting_since)
         from need n where n.person_id = p.id and n.ended_at is null), '[]') as needs
     from supported_person p join commune m using (insee_code) left join branch b on b.id = p.branch_id
       left join organiser o on o.id = p.lead_volunteer_id left join account a on a.id = o.account_id
     where p.id = any ($1)`,
    [ids],
  );
}
