import { castId, groupStory, OCTOBER_TO_JUNE, type AssociationStory, type Person } from './story';

const lille = { id: castId(4, 0x10), name: 'Métropole lilloise', version: 1 };

const seat = (
  number: number,
  displayName: string,
  mailbox: string,
  roles: Person['roles'],
): Person => ({
  organiserId: castId(4, 0x100 + number),
  accountId: castId(4, 0x200 + number),
  displayName,
  email: `${mailbox}@epauleslegeres.example`,
  roles,
  branchId: lille.id,
});
const EPAULES_LEGERES_PEOPLE = {
  clemence: seat(1, 'Clémence Dewaele', 'admin', ['ADMINISTRATOR', 'COORDINATOR']),
  tiago: seat(2, 'Tiago Vandamme', 'animation', ['FACILITATOR']),
  inaya: seat(3, 'Inaya Delattre', 'inaya.delattre', ['FACILITATOR']),
} satisfies Record<string, Person>;
const { tiago, inaya } = EPAULES_LEGERES_PEOPLE;

const local = {
  id: castId(4, 0x30),
  name: 'Le Cerf-volant',
  street: '6 cour des Fileuses',
  postcode: '59800',
  inseeCode: '59350',
  addressPublic: true,
  accessibility: ['STEP_FREE' as const, 'QUIET_SPACE' as const, 'PUBLIC_TRANSPORT' as const],
  directions: 'Au fond de la cour, porte jaune, sonnez « Cerf-volant ».',
};
const roubaix = {
  id: castId(4, 0x31),
  name: 'Maison de quartier des Trois-Navettes',
  street: '51 rue des Trois-Navettes',
  postcode: '59100',
  inseeCode: '59512',
  addressPublic: true,
  accessibility: ['STEP_FREE' as const, 'LIFT' as const],
  directions: 'Salle de musique, deuxième étage.',
};
const contact = { phone: '+33639980459', email: 'coucou@epauleslegeres.example', relayEmail: null };

/** Young carers of the north. */
export const EPAULES_LEGERES: AssociationStory = {
  association: {
    id: castId(4, 1),
    slug: 'les-epaules-legeres',
    name: 'Les Épaules légères',
    description:
      'Aider un parent malade, un frère, une grand-mère, quand on a moins de 25 ans : beaucoup le font sans le dire. Les Épaules légères leur proposent des temps à eux, dans la métropole lilloise et en ligne.',
    publicPhone: '+33639980459',
    publicEmail: 'coucou@epauleslegeres.example',
    website: 'https://epauleslegeres.example',
    version: 1,
  },
  branches: [lille],
  people: Object.values(EPAULES_LEGERES_PEOPLE),
  venues: [local, roubaix],
  groups: [
    {
      group: groupStory({
        id: castId(4, 0x40),
        branchId: lille.id,
        name: 'Le mercredi du Cerf-volant (12-17 ans)',
        kind: 'WORKSHOP',
        themes: ['CARER_LIFE'],
        audiences: ['YOUNG_CARER'],
        facilitationMode: 'PROFESSIONAL',
        facilitatorPlaces: 2,
        inseeCode: '59350',
        venueId: local.id,
        capacity: 12,
        description:
          'Un mercredi sur deux, un goûter, une activité (photo, cuisine, rap) et du temps pour parler entre jeunes qui aident quelqu’un à la maison. Deux éducateurs sont là ; ce que vous dites reste entre vous, sauf si quelqu’un est en danger.',
        firstVisit:
          'Vous pouvez venir avec un copain ou une copine. Pas besoin de mot des parents pour une première visite : on en parle ensemble après.',
        contact,
      }),
      series: [
        {
          id: castId(4, 0x60),
          pattern: { kind: 'WEEKLY', every: 2, weekdays: ['WE'] },
          months: OCTOBER_TO_JUNE,
          onSchoolHolidays: 'SKIPS',
          startTime: '14:00',
          endTime: '16:30',
          venueId: local.id,
          facilitatorIds: [tiago.organiserId, inaya.organiserId],
        },
      ],
      usual: 8,
      published: true,
    },
    {
      group: groupStory({
        id: castId(4, 0x41),
        branchId: lille.id,
        name: 'Étudiants et aidants',
        themes: ['CARER_LIFE', 'BURNOUT'],
        audiences: ['YOUNG_CARER', 'STUDENT'],
        facilitationMode: 'PEER',
        inseeCode: '59512',
        venueId: roubaix.id,
        description:
          'Les partiels, le train du vendredi soir, l’ordonnance à passer chercher. Le dernier jeudi du mois, des étudiants qui soutiennent un proche se retrouvent pour en parler, et parfois pour parler de tout autre chose.',
        firstVisit:
          'Passez quand vous pouvez, même une demi-heure. Nous vous répondons par message avant, si vous préférez savoir à quoi vous attendre.',
        contact,
      }),
      series: [
        {
          id: castId(4, 0x61),
          pattern: {
            kind: 'MONTHLY_BY_WEEKDAY',
            every: 1,
            positions: [{ nth: -1, weekday: 'TH' }],
          },
          months: OCTOBER_TO_JUNE,
          startTime: '18:30',
          endTime: '20:30',
          venueId: roubaix.id,
          facilitatorIds: [inaya.organiserId],
        },
      ],
      usual: 7,
      published: true,
    },
    {
      group: groupStory({
        id: castId(4, 0x42),
        branchId: lille.id,
        name: 'Tchat des Épaules',
        kind: 'SELF_HELP_GROUP',
        themes: ['CARER_LIFE', 'ISOLATION'],
        audiences: ['YOUNG_CARER'],
        format: 'ASYNC_ONLINE',
        facilitationMode: 'MIXED',
        inseeCode: '59350',
        description:
          'Un salon en ligne réservé aux 15-25 ans qui aident un proche. Ouvert tout le temps, modéré par deux professionnelles et une équipe d’anciens.',
        firstVisit: 'Choisissez un pseudo, lisez, postez un emoji : c’est déjà être là.',
        contact: { phone: null, email: null, relayEmail: 'tchat@epauleslegeres.example' },
        publicOnlineLink: 'https://tchat.epauleslegeres.example',
      }),
      series: [],
      usual: 0,
      published: true,
    },
    {
      group: groupStory({
        id: castId(4, 0x43),
        branchId: lille.id,
        name: 'Fratries en visio',
        themes: ['CARER_LIFE', 'AUTISM_NDD'],
        audiences: ['SIBLING', 'YOUNG_PEOPLE'],
        format: 'ONLINE',
        facilitationMode: 'MIXED',
        inseeCode: '59350',
        registrationRequired: true,
        capacity: 8,
        description:
          'Être la sœur ou le frère de : le deuxième dimanche du mois, une heure en visio pour les 14-20 ans dont un frère ou une sœur vit avec un handicap.',
        firstVisit: 'Écrivez-nous, on vous envoie le lien et une idée de jeu pour briser la glace.',
        contact,
        privateOnlineLink: 'https://visio.epauleslegeres.example/fratries',
      }),
      series: [
        {
          id: castId(4, 0x63),
          pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 2, weekday: 'SU' }] },
          months: OCTOBER_TO_JUNE,
          startTime: '17:00',
          endTime: '18:00',
          venueId: null,
          facilitatorIds: [tiago.organiserId],
        },
      ],
      usual: 6,
      published: true,
    },
  ],
};
