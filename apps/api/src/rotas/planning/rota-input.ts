import {
  type ClosedDay,
  type Contact,
  dateIn,
  departmentCodeOf,
  holidaysBetween,
  type Id,
  lastDay,
  type Need,
  onboarding,
  type Rota,
  type TimeZone,
  usualZone,
  withClosures,
} from '@presence/domain';
import type { RotaInput, ExistingContact } from '@presence/rota';
import { zoneOf } from '../../database/association-clock';
import type { Tenant } from '../../database/tenant';
import type { Opener } from '../../sealing/sealing';
import type { RotaRow } from '../rota.entity';
import { contactsOf } from '../rotas.queries';
import type { Taken } from './beside.queries';
import { planningOf, type PlannedPerson, type Planning } from './planning.queries';

/** What a rota is planned from, and the volunteers' names for what is told of it. */
export type LoadedRota = {
  input: RotaInput;
  names: ReadonlyMap<Id, string>;
  contacts: readonly Contact[];
};

/** Loads what a rota is planned from, as it is at `now`. Sealed addresses are opened for where they lie, and for nothing else. */
export async function loadRota(
  tenant: Tenant,
  open: Opener,
  rota: RotaRow,
  now: string,
): Promise<LoadedRota> {
  const planning = await planningOf(tenant, rota);
  const contacts = await contactsOf(tenant, rota.id);
  const zone = await zoneOf(tenant);
  return {
    input: inputOf(planning, contacts, open, now, zone),
    names: new Map(planning.volunteers.map(({ id, name }) => [id, name])),
    contacts,
  };
}

/** The same for a new search: nothing of the last proposal but what is locked, so that the same seed finds the same again. */
export function withoutProposals(input: RotaInput): RotaInput {
  const contacts = input.contacts.map((contact) =>
    contact.locked || contact.published
      ? contact
      : { ...contact, date: null, start: null, volunteerIds: [] },
  );
  return { ...input, contacts: contacts.sort((one, other) => one.id.localeCompare(other.id)) };
}

function inputOf(
  planning: Planning,
  contacts: readonly Contact[],
  open: Opener,
  now: string,
  zone: TimeZone,
): RotaInput {
  const { rota, settings } = planning;
  const needs = grouped(planning.needs, ({ personId }) => personId);
  const absences = grouped(planning.absences, ({ volunteerId }) => volunteerId);
  const records = grouped(planning.records, ({ volunteerId }) => volunteerId);
  const bookings = grouped(
    [...planning.taken, ...unplanned(contacts, planning.needs)],
    ({ volunteerId }) => volunteerId,
  );
  const timeZone = usualZone(planning.people, zone);
  const company = grouped(planning.company, ({ volunteerId }) => volunteerId);
  const holidaysIn = holidaysOf(rota, planning.closures);
  return {
    from: rota.from,
    weeks: rota.weeks,
    timeZone,
    now,
    people: planning.people.map(({ addressSealed, inseeCode, ...person }) => ({
      ...person,
      holidays: holidaysIn(inseeCode),
      ...placeOf(person, addressSealed, open),
      needs: needs.get(person.id) ?? [],
    })),
    volunteers: planning.volunteers.map((volunteer) => ({
      ...volunteer,
      unavailabilities: absences.get(volunteer.id) ?? [],
      onboarding: onboarding(
        settings,
        records.get(volunteer.id) ?? [],
        volunteer,
        dateIn(zone, now),
      ),
      bookings: bookings.get(volunteer.id) ?? [],
      company: (company.get(volunteer.id) ?? []).map(({ personId }) => personId),
    })),
    matches: planning.matches,
    history: planning.acquaintances.map(({ personId, volunteerId, lastAt }) => ({
      personId,
      volunteerId,
      lastOn: dateIn(timeZone, lastAt),
    })),
    contacts: contacts.map(standing),
    met: planning.met,
    heatwave:
      settings.heatwaveFrom !== null
        ? { from: settings.heatwaveFrom, until: settings.heatwaveUntil }
        : null,
    onHolidays: settings,
  };
}

/** The public holidays of a rota's period, by where somebody lives, and its closures: put together once for each département. */
function holidaysOf(
  rota: Rota,
  closures: readonly ClosedDay[],
): (inseeCode: string) => readonly ClosedDay[] {
  const known = new Map<string, readonly ClosedDay[]>();
  return (inseeCode) => {
    const department = departmentCodeOf(inseeCode);
    const holidays =
      known.get(department) ??
      withClosures(holidaysBetween(rota.from, lastDay(rota), department), closures);
    known.set(department, holidays);
    return holidays;
  };
}

/** Where the person lives; the middle of the commune when that is not known better. */
function placeOf(
  person: Pick<PlannedPerson, 'id' | 'latitude' | 'longitude'>,
  sealed: Buffer,
  open: Opener,
): { latitude: number; longitude: number } {
  const address = open('supported_person', 'address_sealed', person.id, sealed);
  const { latitude, longitude } =
    address === null ? person : { ...person, ...(JSON.parse(address) as Partial<PlannedPerson>) };
  return { latitude, longitude };
}

/** Published contacts of the rota itself whose needs are planned no longer: their volunteers have them all the same. */
function unplanned(contacts: readonly Contact[], needs: readonly Need[]): Taken[] {
  const planned = new Set(needs.map(({ id }) => id));
  return contacts.flatMap(({ needId, personId, kind, state, startsAt, endsAt, volunteers }) =>
    planned.has(needId) || state !== 'PUBLISHED' || startsAt === null || endsAt === null
      ? []
      : volunteers
          .filter(({ answer }) => answer !== 'DECLINED')
          .map(({ volunteerId }) => ({
            volunteerId,
            startsAt,
            endsAt,
            kind: kind === 'CALL' ? 'CALL' : 'VISIT',
            personId,
          })),
  );
}

const standing = ({
  id,
  needId,
  week,
  date,
  start,
  volunteers,
  locked,
  state,
  retryOf,
}: Contact): ExistingContact => ({
  id,
  needId,
  week,
  date,
  start,
  volunteerIds: volunteers
    .filter(({ answer }) => answer !== 'DECLINED')
    .map(({ volunteerId }) => volunteerId),
  locked,
  published: state === 'PUBLISHED',
  retry: retryOf !== null,
});

function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
