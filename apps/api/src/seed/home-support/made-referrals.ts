import { addDays, type Id, type Referral } from '@presence/domain';
import { fictionPhone } from '../generated/generated-contact';
import type { Random } from '../random';
import { addMinutes } from '../days';
import { GIVEN_NAMES, SURNAMES } from '../words/people-words';
import type { Newcomer } from './beginnings';
import type { SeedPlace } from './places';

const MESSAGES = [
  'Elle vit seule depuis l’été et ne sort presque plus. Un appel le matin lui ferait du bien.',
  'Mon voisin a eu du mal à accepter l’idée, mais il est d’accord pour essayer une visite.',
  'Suivi au centre de soins, retour à domicile la semaine prochaine. Peu d’entourage.',
] as const;

type Made = Omit<Referral, 'ownerId' | 'version'>;

/** What no referral has before it is decided. */
const OPEN = {
  firstVisitAt: null,
  firstVisitBy: null,
  decidedAt: null,
  declineWord: '',
  personId: null,
} as const;

/** Requests that wait: one of today, one looked at, and one that has waited longer than it should. */
export function madeReferrals(random: Random, places: readonly SeedPlace[], now: string): Made[] {
  return (
    [
      [2, 'RECEIVED'],
      [3 * 24, 'LOOKED_AT'],
      [9 * 24, 'RECEIVED'],
    ] as const
  ).map(([hours, state], at) => {
    const place = random.pick(places);
    return {
      id: random.id(),
      receivedAt: addMinutes(now, -60 * hours),
      channel: at === 1 ? 'CALL' : 'FORM',
      origin: (['RELATIVE', 'RELATIVE', 'PROFESSIONAL'] as const)[at] ?? 'OTHER',
      senderName: `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`,
      senderPhone: fictionPhone(random, place.inseeCode),
      firstName: random.pick(GIVEN_NAMES),
      lastName: random.pick(SURNAMES),
      phone: fictionPhone(random, place.inseeCode),
      inseeCode: place.inseeCode,
      wanted: at === 1 ? ['VISIT'] : ['CALL'],
      message: MESSAGES[at] ?? '',
      agreed: at !== 2,
      state,
      ...OPEN,
    };
  });
}

/** A request for visits, for which a first visit is planned. */
export function visitedReferral(
  random: Random,
  place: SeedPlace,
  now: string,
  firstVisitBy: Id,
  firstVisitAt: string,
): Made {
  return {
    ...OPEN,
    id: random.id(),
    receivedAt: addMinutes(now, -60 * 24 * 5),
    channel: 'CALL',
    origin: 'PROFESSIONAL',
    senderName: `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`,
    senderPhone: fictionPhone(random, place.inseeCode),
    firstName: random.pick(GIVEN_NAMES),
    lastName: random.pick(SURNAMES),
    phone: fictionPhone(random, place.inseeCode),
    inseeCode: place.inseeCode,
    wanted: ['VISIT'],
    message: 'Aimerait de la visite, plutôt l’après-midi. Se déplace avec une canne.',
    agreed: true,
    state: 'FIRST_VISIT',
    firstVisitAt,
    firstVisitBy,
  };
}

/** The request by which somebody came who is called or visited now; whom to tell sent it, where there is such a person. */
export function acceptedReferral(random: Random, { made, askedOn }: Newcomer): Made {
  const { person, needs } = made;
  const sender = person.emergencyContact;
  return {
    ...OPEN,
    id: random.id(),
    receivedAt: `${askedOn}T09:00:00.000Z`,
    channel: 'FORM',
    origin: sender ? 'RELATIVE' : 'PERSON',
    senderName: sender?.name ?? '',
    senderPhone: sender?.phone ?? null,
    firstName: person.firstName,
    lastName: person.lastName,
    phone: person.phones[0] ?? null,
    inseeCode: person.inseeCode,
    wanted: needs.map(({ kind }) => kind),
    message: '',
    agreed: true,
    state: 'ACCEPTED',
    decidedAt: `${addDays(askedOn, 4)}T14:00:00.000Z`,
    personId: person.id,
  };
}
