import type { NeedPreview } from '@presence/contract';
import {
  coversUntil,
  closedDaysOf,
  holidaysBetween,
  mayBeTried,
  mondayOf,
  needChange,
  wantedContacts,
  weekOfRota,
  withClosures,
  type ClosedDay,
  type HolidayRule,
  type HomeSupportSettings,
  type Id,
  type Need,
  type NeedChange,
} from '@presence/domain';
import { closedDaysBetween } from '../closures/closures.service';
import type { Tenant } from '../database/tenant';
import { dropContacts, wantContacts, type ContactsService } from '../contacts/contacts.service';
import {
  comingRotas,
  contactsOf,
  situationsOf,
  type ComingRota,
  type RotaContact,
  type Situation,
  type Where,
} from './standing-contacts';

const WEEK_MS = 7 * 86_400_000;

type Heatwave = { from: string; until: string | null } | null;
type Standing = RotaContact & { date: string };
/** What a changed need does to one published rota. */
export type RotaChange = {
  need: Need;
  rota: ComingRota;
  standing: Standing[];
  change: NeedChange;
  dropped: Id[];
  /** The public holidays and closures of its period on which the need does not take place. */
  closed: readonly ClosedDay[];
};

/**
 * What needs, as they would be, do to every published rota (or draft) that has days to come. Today's contacts are left
 * alone, but for second tries that were not made yet. However many the needs, three statements read what stands.
 */
export async function changesOf(
  tenant: Tenant,
  needs: readonly Need[],
  settings: HolidayRule & Pick<HomeSupportSettings, 'heatwaveFrom' | 'heatwaveUntil'>,
  where: Where = 'PUBLISHED',
): Promise<RotaChange[]> {
  if (needs.length === 0) return [];
  const situations = new Map(
    (await situationsOf(tenant, needs)).map((situation) => [situation.needId, situation]),
  );
  const [earliest = ''] = [...situations.values()].map(({ today }) => today).sort();
  const rotas = await comingRotas(tenant, where, earliest);
  const contacts = Map.groupBy(await contactsOf(tenant, needs, rotas), ({ needId }) => needId);
  const closures = await closuresOver(tenant, rotas);
  const { heatwaveFrom, heatwaveUntil } = settings;
  const heatwave = heatwaveFrom === null ? null : { from: heatwaveFrom, until: heatwaveUntil };
  return needs.flatMap((need) => {
    const situation = situations.get(need.id);
    if (!situation) return [];
    const own = rotas.filter(
      ({ branchId, last }) =>
        last >= situation.today && (branchId === null || branchId === situation.branchId),
    );
    return own.map((rota) => {
      const holidays = holidaysBetween(rota.from, rota.last, situation.inseeCode);
      const days = withClosures(holidays, closures(rota));
      const closed = closedDaysOf(need, settings, days);
      const stands = contacts.get(need.id) ?? [];
      return changeOf(need, situation, { ...rota, heatwave, closed }, stands, where);
    });
  });
}

/** The days of closures in the period of each of these rotas. */
async function closuresOver(
  tenant: Tenant,
  rotas: readonly ComingRota[],
): Promise<(rota: ComingRota) => ClosedDay[]> {
  const [first] = rotas.map(({ from }) => from).sort();
  const last = rotas
    .map((rota) => rota.last)
    .sort()
    .at(-1);
  const all = first && last ? await closedDaysBetween(tenant, first, last) : [];
  return ({ from, last: until }) => all.filter(({ date }) => date >= from && date <= until);
}

function changeOf(
  need: Need,
  { timeZone, today, planned }: Situation,
  { closed, ...rota }: ComingRota & { heatwave: Heatwave; closed: readonly ClosedDay[] },
  all: RotaContact[],
  where: Where,
): RotaChange {
  const contacts = all.filter(({ rotaId }) => rotaId === rota.id);
  const elsewhere = all.filter(
    ({ rotaId, state, isRetry }) => rotaId !== rota.id && state === 'PUBLISHED' && !isRetry,
  );
  const dated = contacts.filter((contact): contact is Standing => contact.date !== null);
  const first = dated.filter(({ isRetry }) => !isRetry);
  const standing = first.filter(
    ({ state, date }) => state === (where === 'DRAFT' ? 'PROPOSED' : 'PUBLISHED') && date > today,
  );
  const retries = dated.filter(
    ({ state, isRetry, toCome }) =>
      where === 'PUBLISHED' && isRetry && state === 'PUBLISHED' && toCome,
  );
  const held = first.filter(({ state, date }) => state === 'PUBLISHED' && date <= today);
  const thisWeek = Math.floor((Date.parse(today) - Date.parse(rota.from)) / WEEK_MS);
  const uncovered = contacts.filter(
    ({ state, isRetry, week }) => state === 'UNCOVERED' && !isRetry && week >= thisWeek,
  );

  const closedDates = new Set(closed.map(({ date }) => date));
  const toCome = (date: string) =>
    date > today && (rota.withdrawnFrom === null || date < rota.withdrawnFrom);
  const closedWeeks = new Set(
    [...closedDates].filter(toCome).map((date) => weekOfRota(rota, date)),
  );
  // A day of the month that is closed comes without dates: it stands uncovered while that week has a closed day to come.
  const coming = wantedContacts(need, { ...rota, closed: closedDates }, timeZone).flatMap((one) => {
    if (one.dates.length === 0) return closedWeeks.has(one.week) ? [one] : [];
    const dates = one.dates.filter(toCome);
    return dates.length > 0 ? [{ ...one, dates }] : [];
  });
  const wanted = planned
    ? withoutHeld(coming, [
        ...held,
        ...elsewhere.map((one) => ({ ...one, week: weekOfRota(rota, one.weekOf) })),
      ])
    : [];
  const change = needChange(need, standing, wanted);
  const over = retries.filter(
    (retry) =>
      !planned ||
      need.endedAt !== null ||
      retry.kind !== need.kind ||
      closedDates.has(retry.date) ||
      !mayBeTried({ date: retry.date, time: retry.start }, need),
  );
  // The week of a withdrawal is planned by the rota that comes after it.
  const comes = change.comes.filter(({ week }) => mondayOf(rota, week) < coversUntil(rota));
  const gone = { ...change, comes, goes: [...change.goes, ...over.map(({ id }) => id)] };
  return {
    need,
    rota,
    closed,
    standing: [...standing, ...over],
    ...withoutUncovered(need, gone, uncovered),
  };
}

/** The same in the words of the dialog that asks before saving. */
export function previewOf(changes: readonly RotaChange[]): NeedPreview {
  return {
    stays: changes.reduce((sum, { change }) => sum + change.stays.length, 0),
    goes: changes.flatMap(({ standing, change }) =>
      standing
        .filter(({ id }) => change.goes.includes(id))
        .map(({ id, date, start, volunteerNames }) => ({
          contactId: id,
          date,
          start,
          volunteerNames,
        })),
    ),
    comes: changes.flatMap(({ rota, change }) =>
      change.comes.map(({ week, dates }) => ({ weekOf: mondayOf(rota, week), dates })),
    ),
  };
}

/** Does it: what goes is cancelled, what comes stands uncovered in its rota. */
export async function applyChanges(
  tenant: Tenant,
  service: ContactsService,
  changes: readonly RotaChange[],
): Promise<void> {
  await dropContacts(
    tenant,
    changes.flatMap(({ dropped }) => dropped),
  );
  await service.cancelComing({ ids: changes.flatMap(({ change }) => change.goes) });
  await wantContacts(
    tenant,
    changes.flatMap(({ need, rota, change }) =>
      change.comes.map(({ week }) => ({ needId: need.id, rotaId: rota.id, week })),
    ),
  );
}

/** What is only proposed goes off drafts where the need no longer asks for it; what it asks for anew comes with the next proposal. */
export async function dropProposals(tenant: Tenant, changes: readonly RotaChange[]): Promise<void> {
  await dropContacts(
    tenant,
    changes.flatMap(({ change, dropped }) => [...change.goes, ...dropped]),
  );
}

/** A contact that stands uncovered already is neither added again nor lost; one that nobody wants any more is dropped. */
function withoutUncovered(
  need: Need,
  change: NeedChange,
  uncovered: readonly RotaContact[],
): { change: NeedChange; dropped: Id[] } {
  const left = [...uncovered];
  const comes = change.comes.filter(({ week }) => {
    const at = left.findIndex(
      (contact) =>
        contact.week === week &&
        contact.kind === need.kind &&
        contact.durationMinutes === need.durationMinutes,
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { change: { ...change, comes }, dropped: left.map(({ id }) => id) };
}

/** A contact of the week that stands in another rota, or on a day no longer to come, is one the fewer to want. */
function withoutHeld<W extends { week: number }>(wanted: W[], held: readonly RotaContact[]): W[] {
  const left = new Map<number, number>();
  for (const { week } of held) left.set(week, (left.get(week) ?? 0) + 1);
  return wanted.filter(({ week }) => {
    const rest = left.get(week) ?? 0;
    left.set(week, rest - 1);
    return rest <= 0;
  });
}
