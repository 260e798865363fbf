import type { Referral } from '@presence/domain';
import { fictionPhone } from '../generated-contact';
import type { Random } from '../random';
import { addMinutes } from '../days';
import { GIVEN_NAMES, SURNAMES } from '../words/people-words';
import type { Place } from './places';

const MESSAGES = [
  'Elle vit seule depuis l’été et ne sort presque plus. Un appel le matin lui ferait du bien.',
  'Mon voisin a eu du mal à accepter l’idée, mais il est d’accord pour essayer une visite.',
  'Suivi au centre de soins, retour à domicile la semaine prochaine. Peu d’entourage.',
] as const;

/** Requests that wait: one of today, one looked at, and one that has waited longer than it should. */
export function madeReferrals(
  random: Random,
  places: readonly Place[],
  now: string,
): Omit<Referral, 'ownerId' | 'version'>[] {
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
      firstVisitAt: null,
      firstVisitBy: null,
      decidedAt: null,
      declineWord: '',
      personId: null,
    };
  });
}
