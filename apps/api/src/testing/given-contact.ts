import { newId, weekOfRota, type ContactKind, type Id } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { IsNull } from 'typeorm';
import { Tenant } from '../database/tenant';
import { NeedRow } from '../needs/need.entity';
import { ConsentRow } from '../people/consent.entity';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { AnnouncedContactRow } from '../contacts/announced-contact.entity';
import { ContactVolunteerRow } from '../contacts/contact-volunteer.entity';
import { ContactRow } from '../contacts/contact.entity';
import { RotaRow } from '../rotas/rota.entity';
import { Sealing } from '../sealing/sealing';
import { VolunteerRow } from '../volunteers/volunteer.entity';
import { accompanied } from './accompanied';
import { monday } from './given-rota';
import type { TestApi } from './start-api';

const HOUR_MS = 3_600_000;

/** What is the person's in the tests, and must be seen nowhere else. */
export const THEIR = {
  phone: '+33199001234',
  street: '12 rue des Canaris',
  access: 'Digicode 4711',
  emergency: { name: 'Ines Canari', relation: 'sœur', phone: '+33199005678' },
} as const;

/** Somebody with phone, address and emergency contact, a consent and a need, in a rota that is published. */
export async function givenAccompanied(
  api: TestApi,
  association: { id: Id },
  firstName: string,
  by: { id: Id },
  kind: ContactKind = 'CALL',
) {
  const personId = await accompanied(api, association, firstName);
  const [tenant, sealing] = [api.app.get(Tenant), api.app.get(Sealing)];
  await tenant.runUnattended(association.id, async () => {
    const seal = (column: string, value: unknown) =>
      sealing.seal('supported_person', column, personId, JSON.stringify(value));
    await tenant.repository(SupportedPersonRow).update(
      { id: personId },
      {
        phonesSealed: await seal('phones_sealed', [THEIR.phone]),
        addressSealed: await seal('address_sealed', {
          street: THEIR.street,
          access: THEIR.access,
          postcode: '69003',
          latitude: 45.75,
          longitude: 4.85,
        }),
        emergencyContactSealed: await seal('emergency_contact_sealed', THEIR.emergency),
      },
    );
  });
  const today = new Date(Date.now() - 30 * 24 * HOUR_MS).toISOString().slice(0, 10);
  await api.given.store(association, ConsentRow, {
    id: newId(),
    personId,
    givenOn: today,
    givenBy: 'PERSON',
    means: 'ORAL',
    scope: ['CALL', 'VISIT', 'HOME_GROUP'],
    recordedBy: by.id,
    withdrawnAt: null,
    withdrawnMeans: null,
  });
  const need = await api.given.store(association, NeedRow, {
    id: newId(),
    personId,
    kind,
    rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
    durationMinutes: 30,
    usual: null,
    volunteersNeeded: 1,
    from: today,
    until: null,
    priority: 'NORMAL',
    endedAt: null,
  });
  return { personId, needId: need.id, rotaId: await publishedRota(api, association), kind };
}

const PERIOD = { from: monday(-2), weeks: 8 };

/** The one rota in which all these contacts stand: two published ones would overlap. */
async function publishedRota(api: TestApi, association: { id: Id }): Promise<Id> {
  const rotas = () => api.app.get(Tenant).repository(RotaRow).findOneBy({ state: 'PUBLISHED' });
  const known = await api.app.get(Tenant).runUnattended(association.id, rotas);
  if (known) return known.id;
  const rota = await api.given.store(association, RotaRow, {
    id: newId(),
    branchId: null,
    ...PERIOD,
    state: 'PUBLISHED',
    publishedAt: new Date().toISOString(),
  });
  return rota.id;
}

/** The need itself, or one like it where it already has a contact on that date. */
async function needFor(
  api: TestApi,
  association: { id: Id },
  needId: Id,
  date: string,
): Promise<Id> {
  const tenant = api.app.get(Tenant);
  const taken = await tenant.runUnattended(association.id, () =>
    tenant.repository(ContactRow).existsBy({ needId, date, held: true, retryOf: IsNull() }),
  );
  if (!taken) return needId;
  const need = await tenant.runUnattended(association.id, () =>
    tenant.repository(NeedRow).findOneByOrFail({ id: needId }),
  );
  return (await api.given.store(association, NeedRow, { ...need, id: newId() })).id;
}

type Accompanied = Awaited<ReturnType<typeof givenAccompanied>>;

/** A published contact that begins so many hours from now, of these volunteers. */
export async function givenContact(
  api: TestApi,
  association: { id: Id },
  who: Accompanied,
  volunteers: readonly { id: Id }[],
  inHours: number,
  over: Partial<ContactRow> = {},
) {
  const { kind, ...ids } = who;
  const startsAt = new Date(
    Math.floor(Date.now() / 60_000) * 60_000 + inHours * HOUR_MS,
  ).toISOString();
  const endsAt = new Date(Date.parse(startsAt) + HOUR_MS / 2).toISOString();
  const date = startsAt.slice(0, 10);
  const needId = over.retryOf ? ids.needId : await needFor(api, association, ids.needId, date);
  const contact = await api.given.store(association, ContactRow, {
    id: newId(),
    ...ids,
    needId,
    kind,
    week: Math.max(0, weekOfRota(PERIOD, date)),
    date,
    start: startsAt.slice(11, 16),
    durationMinutes: 30,
    timeZone: 'Europe/Paris',
    startsAt,
    endsAt,
    state: 'PUBLISHED',
    held: true,
    locked: false,
    retryOf: null,
    ...over,
  });
  for (const { id } of volunteers)
    await api.given.store(association, ContactVolunteerRow, {
      contactId: contact.id,
      volunteerId: id,
      startsAt,
      endsAt,
      held: contact.held,
      answer: 'ACCEPTED',
    });
  for (const { id } of volunteers)
    await api.given.store(association, AnnouncedContactRow, {
      contactId: contact.id,
      volunteerId: id,
      date: startsAt.slice(0, 10),
      start: startsAt.slice(11, 16),
      durationMinutes: 30,
      startsAt,
    });
  return contact;
}

/** An organiser who volunteers, with caps that no test reaches unmeant. */
export async function givenVolunteer(api: TestApi, association: { id: Id }, email: string) {
  await api.given.commune();
  const organiser = await api.given.organiser(association, email, ['VOLUNTEER']);
  const caps = {
    maxContactsPerDay: 9,
    maxContactsPerWeek: 30,
    maxVisitsPerWeek: 20,
    maxPeople: 30,
  };
  await api.given.store(association, VolunteerRow, aVolunteer({ id: organiser.id, ...caps }));
  return organiser;
}
