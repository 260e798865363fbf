import type { NeedPreview } from '@presence/contract';
import { mayBeTried, needChange, newId, wantedContacts, type HomeSupportSettings, type Id, type Need, type NeedChange, type StandingContact, type TimeZone } from '@presence/domain';
import { hhmm } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { ComingContacts } from '../people/coming-contacts';

type PublishedRota = { id: Id; from: string; weeks: number; heatwave: { from: string; until: string | null } | null };
type Standing = StandingContact & { volunteerNames: string[] };
/** What a changed need does to one published rota. */
export type RotaChange = { rota: PublishedRota; standing: Standing[]; change: NeedChange; dropped: Id[] };

/** Where contacts are looked for: those that volunteers know, or those that are only proposed. */
type Where = 'PUBLISHED' | 'DRAFT';

/**
 * What a need, as it would be, does to every published rota (or draft) that has days to come. Today's contacts are left
 * alone, but for second tries that were not made yet.
 */
export async function changesOf(
  tenant: Tenant,
  need: Need,
  { heatwaveFrom, heatwaveUntil }: Pick<HomeSupportSettings, 'heatwaveFrom' | 'heatwaveUntil'>,
  where: Where = 'PUBLISHED',
): Promise<RotaChange[]> {
  const [{ timeZone, branchId, today, planned }] = (await tenant.query<{ timeZone: TimeZone; branchId: Id | null; today: string; planned: boolean }>(
    `select m.time_zone as "timeZone", p.branch_id as "branchId", (now() at time zone m.time_zone)::date::text as today,
       p.ended_at is null and exists (select 1 from consent c where c.person_id = p.id and c.withdrawn_at is null and $2 = any (c.scope)) as planned
     from supported_person p join commune m using (insee_code) where p.id = $1`,
    [need.personId, need.kind],
  )) as [{ timeZone: TimeZone; branchId: Id | null; today: string; planned: boolean }];
  const rotas = await tenant.query<Omit<PublishedRota, 'heatwave'>>(
    // The last second tries of a rota may be a day or two after its end.
    `select id, "from"::text as "from", weeks from rota where state = $3 and "from" + weeks * 7 > $1::date - 3 and (branch_id is null or branch_id = $2) order by "from"`,
    [today, branchId, where],
  );
  const heatwave = heatwaveFrom === null ? null : { from: heatwaveFrom, until: heatwaveUntil };
  return Promise.all(
    rotas.map(async (row) => {
      const rota = { ...row, heatwave };
      const standing = await standingContacts(tenant, need.id, rota.id, today, where);
      const retries = where === 'DRAFT' ? [] : await comingRetries(tenant, need.id, rota.id);
      const coming = wantedContacts(need, rota, timeZone).map((wanted) => ({ ...wanted, dates: wanted.dates.filter((date) => date > today) }));
      const held = await alreadyThisWeek(tenant, need.id, rota.id, today);
      const wanted = planned ? withoutHeld(coming.filter(({ dates }) => dates.length > 0), held) : [];
      const change = needChange(need, standing, wanted);
      const over = retries.filter((retry) => !planned || need.endedAt !== null || retry.kind !== need.kind || !mayBeTried({ date: retry.date, time: retry.start }, need));
      const gone = { ...change, goes: [...change.goes, ...over.map(({ id }) => id)] };
      return { rota, standing: [...standing, ...over], ...withoutUncovered(need, gone, await uncoveredContacts(tenant, need.id, row, today)) };
    }),
  );
}

/** The same in the words of the dialog that asks before saving. */
export function previewOf(changes: readonly RotaChange[]): NeedPreview {
  return {
    stays: changes.reduce((sum, { change }) => sum + change.stays.length, 0),
    goes: changes.flatMap(({ standing, change }) =>
      standing.filter(({ id }) => change.goes.includes(id)).map(({ id, date, start, volunteerNames }) => ({ contactId: id, date, start, volunteerNames })),
    ),
    comes: changes.flatMap(({ rota, change }) => change.comes.map(({ week, dates }) => ({ weekOf: mondayOf(rota.from, week), dates }))),
  };
}

/** Does it: what goes is cancelled, what comes stands uncovered in its rota. */
export async function applyChanges(tenant: Tenant, coming: ComingContacts, need: Need, changes: readonly RotaChange[]): Promise<void> {
  await tenant.query('delete from contact where id = any ($1)', [changes.flatMap(({ dropped }) => dropped)]);
  await coming.cancel({ ids: changes.flatMap(({ change }) => change.goes) });
  for (const { rota, change } of changes) {
    for (const { week } of change.comes)
      await tenant.query(
        `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, duration_minutes, time_zone, state)
         select $1, $2, $3, $4, p.id, $6, $7, $8, m.time_zone, 'UNCOVERED' from supported_person p join commune m using (insee_code) where p.id = $5`,
        [tenant.scope.associationId, newId(), rota.id, need.id, need.personId, need.kind, week, need.durationMinutes],
      );
  }
}

/** What is only proposed goes off drafts where the need no longer asks for it; what it asks for anew comes with the next proposal. */
export async function dropProposals(tenant: Tenant, changes: readonly RotaChange[]): Promise<void> {
  await tenant.query('delete from contact where id = any ($1)', [changes.flatMap(({ change, dropped }) => [...change.goes, ...dropped])]);
}

const STANDING = `
  select k.id, k.week, k.date::text as date, ${hhmm('k.start')} as start, k.kind, k.duration_minutes as "durationMinutes",
    array(select a.display_name from contact_volunteer v join organiser o on o.id = v.volunteer_id join account a on a.id = o.account_id where v.contact_id = k.id) as "volunteerNames"
  from contact k where k.need_id = $1 and k.rota_id = $2`;

const standingContacts = (tenant: Tenant, needId: Id, rotaId: Id, today: string, where: Where): Promise<Standing[]> =>
  tenant.query<Standing>(`${STANDING} and k.state = $4 and k.date > $3::date and k.retry_of is null order by k.starts_at`, [needId, rotaId, today, where === 'DRAFT' ? 'PROPOSED' : 'PUBLISHED']);

/** Second tries that were planned and not made yet. */
const comingRetries = (tenant: Tenant, needId: Id, rotaId: Id): Promise<Standing[]> =>
  tenant.query<Standing>(`${STANDING} and k.state = 'PUBLISHED' and k.starts_at > now() and k.retry_of is not null order by k.starts_at`, [needId, rotaId]);

type Uncovered = { id: Id; week: number; kind: Need['kind']; durationMinutes: number };

function uncoveredContacts(tenant: Tenant, needId: Id, { id, from }: Pick<PublishedRota, 'id' | 'from'>, today: string): Promise<Uncovered[]> {
  return tenant.query<Uncovered>(
    `select id, week, kind, duration_minutes as "durationMinutes" from contact
     where need_id = $1 and rota_id = $2 and state = 'UNCOVERED' and retry_of is null and week >= floor(($4::date - $3::date) / 7.0)`,
    [needId, id, from, today],
  );
}

/** A contact that stands uncovered already is neither added again nor lost; one that nobody wants any more is dropped. */
function withoutUncovered(need: Need, change: NeedChange, uncovered: Uncovered[]): { change: NeedChange; dropped: Id[] } {
  const left = [...uncovered];
  const comes = change.comes.filter(({ week }) => {
    const at = left.findIndex((contact) => contact.week === week && contact.kind === need.kind && contact.durationMinutes === need.durationMinutes);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { change: { ...change, comes }, dropped: left.map(({ id }) => id) };
}

/** How many contacts of each week stand on a day that is no longer to come. */
async function alreadyThisWeek(tenant: Tenant, needId: Id, rotaId: Id, today: string): Promise<Map<number, number>> {
  const rows = await tenant.query<{ week: number; count: number }>(
    `select week, count(*)::int as count from contact where need_id = $1 and rota_id = $2 and state = 'PUBLISHED' and date <= $3::date and retry_of is null group by week`,
    [needId, rotaId, today],
  );
  return new Map(rows.map(({ week, count }) => [week, count]));
}

function withoutHeld<W extends { week: number }>(wanted: W[], held: Map<number, number>): W[] {
  const left = new Map(held);
  return wanted.filter(({ week }) => {
    const rest = left.get(week) ?? 0;
    left.set(week, rest - 1);
    return rest <= 0;
  });
}

const mondayOf = (from: string, week: number) => new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString().slice(0, 10);
