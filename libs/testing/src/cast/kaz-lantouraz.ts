import { castId, groupStory, type AssociationStory, type Person } from './story';

const saintDenis = { id: castId(2, 0x10), name: 'Antenne du Nord', version: 1 };
const saintPierre = { id: castId(2, 0x11), name: 'Antenne du Sud', version: 1 };

const seat = (
  number: number,
  displayName: string,
  mailbox: string,
  roles: Person['roles'],
  branchId: string | null,
): Person => ({
  organiserId: castId(2, 0x100 + number),
  accountId: castId(2, 0x200 + number),
  displayName,
  email: `${mailbox}@kazlantouraz.example`,
  roles,
  branchId,
});

/** People of Kaz Lantouraz; Maëlle facilitates there and sees nothing of any other association. */
export const KAZ_LANTOURAZ_PEOPLE = {
  josian: seat(1, 'Josian Payet-Lebon', 'admin', ['ADMINISTRATOR', 'COORDINATOR'], null),
  maelle: seat(2, 'Maëlle Hoarau-Vitry', 'animation', ['FACILITATOR'], saintDenis.id),
  ludovic: seat(3, 'Ludovic Técher-Moral', 'ludovic.techer', ['FACILITATOR'], saintPierre.id),
  annick: seat(4, 'Annick Rivière-Salon', 'annick.riviere', ['FACILITATOR'], saintPierre.id),
} satisfies Record<string, Person>;
const { maelle, ludovic, annick } = KAZ_LANTOURAZ_PEOPLE;

const kaz = {
  id: castId(2, 0x30),
  name: 'Kaz Lantouraz',
  street: '5 impasse des Flamboyants-Rouges',
  postcode: '97400',
  inseeCode: '97411',
  addressPublic: true,
  accessibility: ['STEP_FREE' as const, 'PARKING' as const],
  directions: 'Case créole à volets turquoise, au fond de l’impasse. On laisse le baro ouvert.',
};
const mediatheque = {
  id: castId(2, 0x31),
  name: 'Médiathèque du Badamier',
  street: '40 rue du Badamier',
  postcode: '97410',
  inseeCode: '97416',
  addressPublic: true,
  accessibility: ['STEP_FREE' as const, 'LIFT' as const, 'PUBLIC_TRANSPORT' as const],
  directions: 'Salle polyvalente, à droite après l’entrée.',
};

const contact = { phone: '+33639981974', email: 'koute@kazlantouraz.example', relayEmail: null };

/** An association of La Réunion, which lives in its own time zone and in two languages. */
export const KAZ_LANTOURAZ: AssociationStory = {
  association: {
    id: castId(2, 1),
    slug: 'kaz-lantouraz',
    name: 'Kaz Lantouraz',
    description:
      'Lantouraz, c’est l’entourage. À Saint-Denis et à Saint-Pierre, Kaz Lantouraz ouvre sa case aux personnes en souffrance psychique et à leurs familles, en français et en créole.',
    publicPhone: '+33639981974',
    publicEmail: 'koute@kazlantouraz.example',
    website: 'https://kazlantouraz.example',
    version: 1,
  },
  branches: [saintDenis, saintPierre],
  people: Object.values(KAZ_LANTOURAZ_PEOPLE),
  venues: [kaz, mediatheque],
  homeSupport: { volunteers: 8, people: 12, pastRotas: 5 },
  groups: [
    {
      group: groupStory({
        id: castId(2, 0x40),
        branchId: saintDenis.id,
        name: 'Ron kozé : dépression et anxiété',
        themes: ['DEPRESSION', 'ANXIETY'],
        languages: ['fr', 'rcf'],
        inseeCode: '97411',
        venueId: kaz.id,
        capacity: 15,
        description:
          'Un rond de chaises sous la varangue, deux samedis matin par mois. On parle de ce qui serre le cœur et de ce qui le desserre, en créole ou en français, comme cela vient. La personne qui anime a connu la dépression et en parle simplement.',
        firstVisit:
          'Entrez, on vous attend sans vous attendre : pas de liste, pas de papier à signer. Vous pouvez écouter toute la matinée. Si vous venez de loin, dites-le-nous, un covoiturage est souvent possible.',
        contact,
      }),
      series: [
        {
          id: castId(2, 0x60),
          pattern: {
            kind: 'MONTHLY_BY_WEEKDAY',
            every: 1,
            positions: [
              { nth: 1, weekday: 'SA' },
              { nth: 3, weekday: 'SA' },
            ],
          },
          months: [],
          startTime: '09:30',
          endTime: '11:30',
          venueId: kaz.id,
          facilitatorIds: [maelle.organiserId],
        },
      ],
      usual: 9,
      published: true,
    },
    {
      group: groupStory({
        id: castId(2, 0x41),
        branchId: saintPierre.id,
        name: 'Familles du Sud',
        themes: ['SCHIZOPHRENIA', 'MENTAL_HEALTH_GENERAL'],
        audiences: ['RELATIVE', 'PARENT'],
        languages: ['fr', 'rcf'],
        facilitationMode: 'MIXED',
        facilitatorPlaces: 2,
        inseeCode: '97416',
        venueId: mediatheque.id,
        description:
          'Pour les familles qui accompagnent un enfant, un frère, une mère vivant avec une schizophrénie. Le deuxième mercredi du mois en fin de journée, avec une infirmière de secteur et un père qui a vingt ans de chemin.',
        firstVisit:
          'Venez seul ou à plusieurs. On ne juge pas, on ne donne pas de diagnostic. Les questions pratiques ont leur place : droits, répit, hospitalisation.',
        contact,
      }),
      series: [
        {
          id: castId(2, 0x61),
          pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 2, weekday: 'WE' }] },
          months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
          startTime: '17:00',
          endTime: '19:00',
          venueId: mediatheque.id,
          facilitatorIds: [ludovic.organiserId, annick.organiserId],
        },
      ],
      usual: 8,
      published: true,
    },
    {
      group: groupStory({
        id: castId(2, 0x42),
        branchId: saintPierre.id,
        name: 'Visites des Hauts',
        kind: 'HOME_GROUP',
        themes: ['ISOLATION', 'LOSS_OF_AUTONOMY'],
        audiences: ['REDUCED_MOBILITY', 'OLDER'],
        format: 'AT_HOME',
        languages: ['fr', 'rcf'],
        registrationRequired: true,
        capacity: 5,
        inseeCode: '97416',
        description:
          'Quand descendre en ville n’est plus possible, le groupe monte : quatre ou cinq voisins se retrouvent chez l’un d’eux, une fois par mois, avec un bénévole de l’antenne. On cause, on goûte, on prend des nouvelles.',
        firstVisit:
          'Appelez-nous. Quelqu’un passe d’abord vous voir, sans engagement, et vous présente les voisins du groupe.',
        contact: { phone: '+33639981975', email: null, relayEmail: null },
      }),
      series: [
        {
          id: castId(2, 0x62),
          pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 3, weekday: 'TH' }] },
          months: [],
          startTime: '14:30',
          endTime: '16:00',
          venueId: null,
          facilitatorIds: [annick.organiserId],
        },
      ],
      usual: 5,
      published: true,
    },
    {
      group: groupStory({
        id: castId(2, 0x43),
        branchId: saintDenis.id,
        name: 'Visio des îles',
        themes: ['MENTAL_HEALTH_GENERAL'],
        audiences: ['ALL'],
        format: 'ONLINE',
        inseeCode: '97411',
        registrationRequired: true,
        languages: ['fr', 'rcf'],
        description:
          'Un dimanche sur deux, à l’heure où la chaleur tombe, une visio pour parler santé mentale depuis La Réunion, Mayotte ou ailleurs. Thème libre, dix personnes au plus.',
        firstVisit: 'Un message suffit pour recevoir le lien. Caméra et prénom sont facultatifs.',
        contact: { phone: null, email: null, relayEmail: 'koute@kazlantouraz.example' },
        privateOnlineLink: 'https://visio.kazlantouraz.example/zil',
      }),
      series: [
        {
          id: castId(2, 0x63),
          pattern: { kind: 'WEEKLY', every: 2, weekdays: ['SU'] },
          months: [],
          startTime: '16:00',
          endTime: '17:30',
          venueId: null,
          facilitatorIds: [maelle.organiserId],
        },
      ],
      usual: 6,
      published: true,
    },
  ],
};
