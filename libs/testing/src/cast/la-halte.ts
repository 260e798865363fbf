import { LES_AMARRES_PEOPLE } from './les-amarres-people';
import {
  castId,
  groupStory,
  OCTOBER_TO_JUNE,
  SEPTEMBER_TO_JUNE,
  type AssociationStory,
  type Person,
} from './story';

const rennes = { id: castId(3, 0x10), name: 'Pays de Rennes', version: 1 };
const fougeres = { id: castId(3, 0x11), name: 'Pays de Fougères', version: 1 };
const redon = { id: castId(3, 0x12), name: 'Pays de Redon', version: 1 };

const seat = (
  number: number,
  displayName: string,
  mailbox: string,
  roles: Person['roles'],
  branchId: string | null,
): Person => ({
  organiserId: castId(3, 0x100 + number),
  accountId: castId(3, 0x200 + number),
  displayName,
  email: `${mailbox}@lahalte.example`,
  roles,
  branchId,
});

/** Étienne of Les Amarres coordinates here too, with the same account. */
const LA_HALTE_PEOPLE = {
  gwenola: seat(1, 'Gwénola Tréguier-Roc', 'admin', ['ADMINISTRATOR'], null),
  etienne: {
    ...LES_AMARRES_PEOPLE.etienne,
    organiserId: castId(3, 0x102),
    roles: ['COORDINATOR'],
    branchId: null,
  } as Person,
  ronan: seat(3, 'Ronan Kermoal', 'animation', ['FACILITATOR'], rennes.id),
  monique: seat(4, 'Monique Jouvence', 'monique.jouvence', ['FACILITATOR'], fougeres.id),
  samir: seat(5, 'Samir Lebreton', 'samir.lebreton', ['FACILITATOR'], redon.id),
} satisfies Record<string, Person>;
const { ronan, monique, samir } = LA_HALTE_PEOPLE;

const cafe = {
  id: castId(3, 0x30),
  name: 'Café associatif La Bolée',
  street: '19 quai des Lavandières',
  postcode: '35000',
  inseeCode: '35238',
  addressPublic: true,
  accessibility: ['STEP_FREE' as const, 'ACCESSIBLE_TOILET' as const, 'PUBLIC_TRANSPORT' as const],
  directions: 'Dans l’arrière-salle. Demandez « la Halte » au comptoir, cela suffit.',
};
const espace = {
  id: castId(3, 0x31),
  name: 'Espace des Ardoises',
  street: '2 place du Vieux-Lavoir',
  postcode: '35300',
  inseeCode: '35115',
  addressPublic: true,
  accessibility: ['STEP_FREE' as const, 'PARKING' as const, 'HEARING_LOOP' as const],
  directions: 'Salle des Tisserands, au rez-de-chaussée.',
};
const halles = {
  id: castId(3, 0x32),
  name: 'Maison des Halles',
  street: '11 rue du Canal-Dormant',
  postcode: '35600',
  inseeCode: '35236',
  addressPublic: true,
  accessibility: ['PARKING' as const],
  directions: 'Premier étage ; dites-nous si les marches sont difficiles, nous descendons.',
};
const contact = { phone: '+33261910350', email: 'bonjour@lahalte.example', relayEmail: null };

/** Carers of Ille-et-Vilaine. */
export const LA_HALTE: AssociationStory = {
  association: {
    id: castId(3, 1),
    slug: 'la-halte-des-aidants',
    name: 'La Halte des aidants',
    description:
      'Conjoint, enfant, voisine : aider quelqu’un tous les jours, cela use. La Halte propose aux aidants d’Ille-et-Vilaine des cafés, des groupes et des ateliers pour se poser, apprendre les uns des autres et trouver du répit.',
    publicPhone: '+33261910350',
    publicEmail: 'bonjour@lahalte.example',
    website: 'https://lahalte.example',
    version: 1,
  },
  branches: [rennes, fougeres, redon],
  people: Object.values(LA_HALTE_PEOPLE),
  venues: [cafe, espace, halles],
  groups: [
    {
      group: groupStory({
        id: castId(3, 0x40),
        branchId: rennes.id,
        name: 'Café des aidants de La Bolée',
        kind: 'CARERS_CAFE',
        themes: ['CARER_LIFE'],
        audiences: ['CARER'],
        facilitationMode: 'MIXED',
        inseeCode: '35238',
        venueId: cafe.id,
        description:
          'Un samedi matin par mois, autour d’un café, on parle de la vie d’aidant : les papiers, les nuits, la culpabilité, les bonnes surprises aussi. Un thème est proposé, jamais imposé. Une assistante sociale est présente une fois sur deux.',
        firstVisit:
          'Asseyez-vous à la grande table, commandez ou non. Vous pouvez venir avec la personne que vous aidez : un bénévole lui tient compagnie à côté.',
        contact,
      }),
      series: [
        {
          id: castId(3, 0x60),
          pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 2, weekday: 'SA' }] },
          months: SEPTEMBER_TO_JUNE,
          startTime: '10:00',
          endTime: '11:30',
          venueId: cafe.id,
          facilitatorIds: [ronan.organiserId],
        },
      ],
      usual: 10,
      published: true,
    },
    {
      group: groupStory({
        id: castId(3, 0x41),
        branchId: fougeres.id,
        name: 'Alzheimer : le groupe des conjoints',
        themes: ['ALZHEIMER', 'CARER_LIFE'],
        audiences: ['SPOUSE'],
        facilitationMode: 'PROFESSIONAL',
        inseeCode: '35115',
        venueId: espace.id,
        registrationRequired: true,
        capacity: 10,
        description:
          'Vivre avec quelqu’un qui change, et continuer à vivre soi-même. Le groupe réunit des maris et des femmes de personnes atteintes d’une maladie d’Alzheimer ou apparentée, avec une psychologue, le troisième mardi du mois.',
        firstVisit:
          'Un entretien téléphonique de dix minutes, puis vous venez quand vous voulez. Pendant la séance, la personne que vous accompagnez peut être accueillie à l’accueil de jour voisin.',
        contact,
      }),
      series: [
        {
          id: castId(3, 0x61),
          pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 3, weekday: 'TU' }] },
          months: OCTOBER_TO_JUNE,
          startTime: '14:30',
          endTime: '16:30',
          venueId: espace.id,
          facilitatorIds: [monique.organiserId],
        },
      ],
      usual: 7,
      published: true,
    },
    {
      group: groupStory({
        id: castId(3, 0x42),
        branchId: redon.id,
        name: 'Perte d’autonomie : s’y retrouver',
        kind: 'WORKSHOP',
        themes: ['LOSS_OF_AUTONOMY', 'CARER_LIFE'],
        audiences: ['CARER', 'ADULT_CHILD'],
        facilitationMode: 'PROFESSIONAL',
        inseeCode: '35236',
        venueId: halles.id,
        description:
          'Six ateliers dans l’année sur ce que personne n’apprend : les gestes qui ménagent le dos, les aides financières, la maison à adapter, l’entrée en établissement. À chaque date son thème, annoncé sur cette page.',
        firstVisit:
          'On peut ne venir qu’une fois, pour un seul thème. Apportez vos questions, même celles qui vous paraissent bêtes.',
        contact,
      }),
      series: [
        {
          id: castId(3, 0x62),
          pattern: { kind: 'DATES' },
          months: [],
          startTime: '18:00',
          endTime: '20:00',
          venueId: halles.id,
          facilitatorIds: [samir.organiserId],
        },
      ],
      usual: 12,
      published: true,
    },
    {
      group: groupStory({
        id: castId(3, 0x43),
        branchId: rennes.id,
        name: 'La pause du midi',
        themes: ['CARER_LIFE', 'BURNOUT'],
        audiences: ['CARER'],
        format: 'ONLINE',
        inseeCode: '35238',
        registrationRequired: true,
        description:
          'Pour les aidants qui travaillent : quarante-cinq minutes en visio, un jeudi sur deux à l’heure du déjeuner, pour dire où l’on en est et repartir avec une idée.',
        firstVisit:
          'Mangez pendant que vous écoutez, c’est prévu. Le lien vous est envoyé la veille.',
        contact,
        privateOnlineLink: 'https://visio.lahalte.example/midi',
      }),
      series: [
        {
          id: castId(3, 0x63),
          pattern: { kind: 'WEEKLY', every: 2, weekdays: ['TH'] },
          months: SEPTEMBER_TO_JUNE,
          onSchoolHolidays: 'ASK',
          startTime: '12:30',
          endTime: '13:15',
          venueId: null,
          facilitatorIds: [ronan.organiserId],
        },
      ],
      usual: 6,
      published: true,
    },
    {
      group: groupStory({
        id: castId(3, 0x44),
        branchId: fougeres.id,
        name: 'Parents d’enfants autistes, Fougères',
        themes: ['AUTISM_NDD'],
        audiences: ['PARENT'],
        inseeCode: '35115',
        venueId: espace.id,
        description:
          'Des parents se retrouvent le premier vendredi du mois : école, dossiers, fratrie, petites victoires. Groupe autonome, animé par la mère d’un jeune adulte autiste.',
        firstVisit:
          'Les enfants sont les bienvenus, un coin calme est préparé pour eux. Rien à réserver.',
        contact: { phone: null, email: null, relayEmail: 'fougeres@lahalte.example' },
      }),
      series: [
        {
          id: castId(3, 0x64),
          pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 1, weekday: 'FR' }] },
          months: SEPTEMBER_TO_JUNE,
          startTime: '20:00',
          endTime: '22:00',
          venueId: espace.id,
          facilitatorIds: [monique.organiserId],
        },
      ],
      usual: 6,
      published: true,
    },
  ],
};
