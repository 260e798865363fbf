import type { Contact, Id, Need, StandingContact, TimeZone } from '@presence/domain';
import { hhmm, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** Where contacts are looked for: those that volunteers know, or those that are only proposed. */
export type Where = 'PUBLISHED' | 'DRAFT';

/** Where the person of a need lives, what day it is there, and whether they may be planned for at all. */
export type Situation = {
  needId: Id;
  timeZone: TimeZone;
  inseeCode: string;
  branchId: Id | null;
  today: string;
  planned: boolean;
};
export type ComingRota = {
  id: Id;
  from: string;
  weeks: number;
  branchId: Id | null;
  withdrawnFrom: string | null;
  last: string;
};
/** A contact of a rota as it stands; one that is uncovered has no date. */
export type RotaContact = Omit<StandingContact, 'date'> & {
  needId: Id;
  rotaId: Id;
  week: number;
  /** The Monday of its week. */
  weekOf: string;
  date: string | null;
  durationMinutes: number;
  state: Contact['state'];
  isRetry: boolean;
  toCome: boolean;
  volunteerNames: string[];
};

export const situationsOf = (tenant: Tenant, needs: readonly Need[]): Promise<Situation[]> =>
  tenant.query(
    sql<Situation>`select n.id as "needId", m.time_zone as "timeZone", p.insee_code as "inseeCode", p.branch_id as "branchId", (now() at time zone m.time_zone)::date::text as today,
       p.ended_at is null and exists (select 1 from consent c where c.person_id = p.id and c.withdrawn_at is null and n.kind = any (c.scope)) as planned
     from unnest($1::uuid[], $2::uuid[], $3::text[]) as n (id, person_id, kind) join supported_person p on p.id = n.person_id join commune m using (insee_code)`,
    [
      needs.map(({ id }) => id),
      needs.map(({ personId }) => personId),
      needs.map(({ kind }) => kind),
    ],
  );

/** The rotas that have days to come from `today` on. The last second tries of one may be a day or two after its end. */
export const comingRotas = (tenant: Tenant, where: Where, today: string): Promise<ComingRota[]> =>
  tenant.query(
    sql<ComingRota>`select id, "from"::text as "from", weeks, branch_id as "branchId", withdrawn_from::text as "withdrawnFrom", ("from" + weeks * 7 + 2)::text as last from rota
     where state = $1 and deleted_at is null and "from" + weeks * 7 + 2 >= $2::date order by "from"`,
    [where, today],
  );

/** All that stands of these needs in these rotas, and what is held for them in others of those weeks. */
export const contactsOf = (
  tenant: Tenant,
  needs: readonly Need[],
  rotas: readonly ComingRota[],
): Promise<RotaContact[]> =>
  tenant.query(
    sql<RotaContact>`select k.id, k.need_id as "needId", k.rota_id as "rotaId", k.week, k.occurrence_on::text as "weekOf", k.date::text as date, ${hhmm('k.start')} as start, k.kind,
       k.duration_minutes as "durationMinutes", k.state, k.retry_of is not null as "isRetry", coalesce(k.starts_at > now(), false) as "toCome",
       array(select a.display_name from contact_volunteer v join organiser o on o.id = v.volunteer_id join account a on a.id = o.account_id where v.contact_id = k.id) as "volunteerNames"
     from contact k where k.need_id = any ($1) and (k.rota_id = any ($2) or (k.held and k.occurrence_on >= $3::date)) and k.state in ('PUBLISHED', 'PROPOSED', 'UNCOVERED') order by k.starts_at`,
    [
      needs.map(({ id }) => id),
      rotas.map(({ id }) => id),
      rotas.map(({ from }) => from).sort()[0] ?? null,
    ],
  );
