import { BRANCHES, LES_AMARRES_PEOPLE as people } from './les-amarres-people';
import { LES_AMARRES_VENUES as venues } from './les-amarres-venues';
import { LES_AMARRES_MORE_GROUPS } from './les-amarres-more-groups';
import { castId, groupStory, OCTOBER_TO_JUNE, SEPTEMBER_TO_JUNE, type GroupStory } from './story';

const contact = { phone: '+33465710121', email: 'groupes@lesamarres.example', relayEmail: null };
const ids = (...who: { organiserId: string }[]) => who.map(({ organiserId }) => organiserId);

/** The groups that Camille leads. */
const CAMILLES_GROUPS = {
  anxiety: {
    group: groupStory({
      id: castId(1, 0x40),
      branchId: BRANCHES.lyon.id,
      name: 'Anxiété : en parler entre pairs',
      themes: ['ANXIETY'],
      facilitatorPlaces: 2,
      inseeCode: '69123',
      venueId: venues.maison.id,
      accessibility: ['STEP_FREE', 'LIFT'],
      capacity: 14,
      description:
        'Attaques de panique, inquiétude qui ne s’arrête pas, peur du regard des autres : deux mardis par mois, nous parlons de ce que l’anxiété nous fait vivre et de ce qui nous aide à tenir.\n\nLe groupe est animé par deux bénévoles qui connaissent l’anxiété de l’intérieur. Chacun parle s’il le souhaite, personne ne donne de leçon, et ce qui est dit ici reste ici. Le groupe ne remplace pas un suivi : il s’y ajoute, ou il aide à faire le premier pas.',
      firstVisit:
        'Venez comme vous êtes, sans inscription. Une personne de l’équipe vous accueille dix minutes avant et vous montre où vous asseoir, près de la porte si vous préférez. Vous pouvez ne donner qu’un prénom, ou aucun, ne rien dire de la soirée, et sortir prendre l’air à tout moment. Revenir ou non, c’est vous qui voyez.',
      contact,
    }),
    series: [
      {
        id: castId(1, 0x60),
        pattern: {
          kind: 'MONTHLY_BY_WEEKDAY',
          every: 1,
          positions: [
            { nth: 1, weekday: 'TU' },
            { nth: 3, weekday: 'TU' },
          ],
        },
        months: SEPTEMBER_TO_JUNE,
        startTime: '18:30',
        endTime: '20:30',
        venueId: venues.maison.id,
        facilitatorIds: ids(people.camille, people.soraya),
      },
    ],
    usual: 9,
    published: true,
  },
  depression: {
    group: groupStory({
      id: castId(1, 0x41),
      branchId: BRANCHES.lyon.id,
      name: 'Dépression : les jeudis des Amarres',
      themes: ['DEPRESSION'],
      facilitationMode: 'MIXED',
      facilitatorPlaces: 2,
      inseeCode: '69123',
      venueId: venues.maison.id,
      accessibility: ['STEP_FREE', 'LIFT'],
      description:
        'Quand tout demande un effort, se retrouver avec des personnes qui savent ce que c’est peut faire du bien. Le dernier jeudi du mois, nous prenons deux heures pour nous écouter, avec une infusion et des biscuits.\n\nLa soirée est animée par une pair-aidante et un psychologue bénévole. On y parle de fatigue, de sommeil, du travail, des proches, et aussi de ce qui va mieux.',
      firstVisit:
        'Il n’y a rien à préparer. Nous commençons par un tour où chacun dit, s’il en a envie, comment s’est passée sa semaine. Vous pouvez passer votre tour. Si arriver seul vous coûte, appelez-nous : quelqu’un viendra vous attendre en bas.',
      contact,
    }),
    series: [
      {
        id: castId(1, 0x61),
        pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: -1, weekday: 'TH' }] },
        months: OCTOBER_TO_JUNE,
        startTime: '18:00',
        endTime: '20:00',
        venueId: venues.maison.id,
        facilitatorIds: ids(people.camille, people.mathieu),
      },
    ],
    usual: 8,
    published: true,
  },
  bipolar: {
    group: groupStory({
      id: castId(1, 0x42),
      branchId: BRANCHES.lyon.id,
      name: 'Bipolarité, au fil des semaines',
      kind: 'SELF_HELP_GROUP',
      themes: ['BIPOLAR'],
      format: 'ONLINE',
      facilitatorPlaces: 2,
      inseeCode: '69123',
      registrationRequired: true,
      capacity: 10,
      description:
        'Chaque mercredi soir, en visio, un petit groupe de personnes vivant avec un trouble bipolaire fait le point : les hauts, les bas, les traitements, les signes que l’on apprend à reconnaître.\n\nPas besoin d’habiter Lyon. La caméra est facultative, le tchat aussi compte comme une parole. Nous sommes dix au plus, pour que chacun ait le temps.',
      firstVisit:
        'Écrivez-nous ou appelez : nous vous envoyons le lien et nous vous proposons, si vous voulez, un quart d’heure à deux avant votre première soirée. Vous pouvez rester caméra coupée et simplement écouter.',
      contact,
      privateOnlineLink: 'https://visio.lesamarres.example/salon-du-mercredi',
    }),
    series: [
      {
        id: castId(1, 0x62),
        pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE'] },
        months: [],
        startTime: '19:00',
        endTime: '20:30',
        venueId: null,
        facilitatorIds: ids(people.camille, people.etienne, people.mathieu),
        rotates: true,
        asksNext: people.camille.organiserId,
      },
    ],
    usual: 6,
    published: true,
  },
} satisfies Record<string, GroupStory>;

export const LES_AMARRES_GROUPS: GroupStory[] = [
  ...Object.values(CAMILLES_GROUPS),
  ...LES_AMARRES_MORE_GROUPS,
];
