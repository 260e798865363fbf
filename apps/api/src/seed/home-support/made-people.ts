import {
  COMMON_LANGUAGE,
  LANGUAGES,
  type ContactKind,
  type Id,
  type Need,
  type SupportedPerson,
  addDays,
} from '@presence/domain';
import { fictionPhone } from '../generated/generated-contact';
import type { Random } from '../random';
import { GIVEN_NAMES, STREETS, SURNAMES } from '../words/people-words';
import type { SeedPlace } from './places';

export type MadePerson = {
  person: SupportedPerson;
  needs: Need[];
  timeZone: SeedPlace['timeZone'];
};

const ACCESS = [
  '',
  '',
  'Deuxième étage, à droite.',
  'Sonner longtemps : la personne marche lentement.',
  'Code 4512B, puis interphone.',
  'Au fond de la cour.',
] as const;
const RELATIONS = ['sa fille', 'son fils', 'sa sœur', 'une voisine', 'son neveu'] as const;
const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== COMMON_LANGUAGE);

/** Somebody who does not exist, near the branch's commune, with what they wish. */
export function madePerson(random: Random, place: SeedPlace, today: string): MadePerson {
  const id = random.id();
  const phone = () => fictionPhone(random, place.inseeCode);
  const person: SupportedPerson = {
    id,
    branchId: place.branchId,
    firstName: random.pick(GIVEN_NAMES),
    lastName: random.pick(SURNAMES),
    phones: random.chance(0.2) ? [phone(), phone()] : [phone()],
    street: `${random.whole(1, 90)} ${random.pick(STREETS)}`,
    access: random.pick(ACCESS),
    postcode: random.pick(place.postcodes),
    inseeCode: place.inseeCode,
    latitude: place.latitude + (random.next() - 0.5) / 25,
    longitude: place.longitude + (random.next() - 0.5) / 25,
    languages: random.chance(0.06) ? [random.pick(OTHER_LANGUAGES)] : ['fr'],
    wishes: {
      gender: random.chance(0.2) ? 'WOMAN' : null,
      genderRequired: false,
      pets: random.chance(0.25),
      smoking: random.chance(0.15),
      stairs: random.chance(0.2),
    },
    emergencyContact: random.chance(0.8)
      ? {
          name: `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`,
          relation: random.pick(RELATIONS),
          phone: phone(),
        }
      : null,
    note: '',
    leadVolunteerId: null,
    paperPlan: random.chance(0.2),
    lastContactAt: null,
    lastReachedAt: null,
    endedAt: null,
    version: 1,
  };
  const kinds: ContactKind[] = random.chance(0.7)
    ? ['CALL']
    : random.chance(0.7)
      ? ['VISIT']
      : ['CALL', 'VISIT'];
  return {
    person,
    needs: kinds.map((kind) => madeNeed(random, id, kind, today)),
    timeZone: place.timeZone,
  };
}

/** Calls of 15 to 30 minutes, mostly once a week; visits of an hour to an hour and a half, one in eight in pairs. */
function madeNeed(random: Random, personId: Id, kind: ContactKind, today: string): Need {
  const call = kind === 'CALL';
  const since = addDays(today, -random.whole(70, 700));
  return {
    id: random.id(),
    personId,
    kind,
    rhythm: random.chance(call ? 0.85 : 0.4)
      ? { kind: 'TIMES_A_WEEK', times: 1 }
      : { kind: 'EVERY_WEEKS', every: 2 },
    durationMinutes: call ? random.pick([15, 20, 30]) : random.pick([60, 60, 90]),
    liked: [],
    impossible: [],
    usual: null,
    volunteersNeeded: !call && random.chance(1 / 8) ? 2 : 1,
    from: since,
    until: null,
    pauses: [],
    priority: random.chance(0.15) ? 'HIGH' : random.chance(0.7) ? 'NORMAL' : 'LOW',
    heatwaveRound: random.chance(0.25),
    onPublicHolidays: null,
    waitingSince: `${since}T09:00:00.000Z`,
    endedAt: null,
    version: 1,
  };
}
