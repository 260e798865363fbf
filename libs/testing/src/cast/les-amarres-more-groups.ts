import type { Pattern } from '@presence/domain';
import { BRANCHES, LES_AMARRES_PEOPLE as people } from './les-amarres-people';
import { LES_AMARRES_VENUES as venues } from './les-amarres-venues';
import { castId, groupStory, SEPTEMBER_TO_JUNE, type GroupStory, type SeriesStory } from './story';

const contact = { phone: '+33465710121', email: 'groupes@lesamarres.example', relayEmail: null };

type WeeklySlot = [pattern: Pattern, months: number[], startTime: string, endTime: string];
const series = (
  number: number,
  [pattern, months, startTime, endTime]: WeeklySlot,
  venueId: string | null,
  ...who: { organiserId: string }[]
): SeriesStory => ({
  id: castId(1, 0x60 + number),
  pattern,
  months,
  startTime,
  endTime,
  venueId,
  facilitatorIds: who.map(({ organiserId }) => organiserId),
});

export const LES_AMARRES_MORE_GROUPS: GroupStory[] = [
  {
    group: groupStory({
      id: castId(1, 0x43),
      branchId: BRANCHES.villeurbanne.id,
      name: 'TOC : sortir du secret',
      themes: ['OCD', 'ANXIETY'],
      facilitatorPlaces: 2,
      inseeCode: '69266',
      venueId: venues.glycines.id,
      description:
        'Vérifier, laver, compter, recommencer : les TOC se cachent longtemps. Le deuxième samedi du mois, nous en parlons simplement, entre personnes concernées, et nous nous passons les astuces qui ont aidé l’un ou l’autre.\n\nDeux personnes concernées animent. Une fois par trimestre, une professionnelle vient répondre aux questions.',
      firstVisit:
        'Vous pouvez arriver en retard, repartir plus tôt, rester debout si cela vous aide. Rien de ce que vous faites ne surprendra ici. La première fois, beaucoup viennent seulement écouter.',
      contact,
    }),
    series: [
      series(
        3,
        [
          { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 2, weekday: 'SA' }] },
          SEPTEMBER_TO_JUNE,
          '10:00',
          '12:00',
        ],
        venues.glycines.id,
        people.nour,
        people.etienne,
      ),
    ],
    usual: 7,
    published: true,
  },
  {
    group: groupStory({
      id: castId(1, 0x44),
      branchId: BRANCHES.lyon.id,
      name: 'Proches : souffler ensemble',
      themes: ['SCHIZOPHRENIA', 'BIPOLAR', 'MENTAL_HEALTH_GENERAL'],
      audiences: ['RELATIVE', 'PARENT', 'SIBLING'],
      format: 'HYBRID',
      facilitationMode: 'MIXED',
      facilitatorPlaces: 2,
      inseeCode: '69123',
      venueId: venues.cabinet.id,
      registrationRequired: true,
      description:
        'Parents, frères, sœurs, compagnes et compagnons d’une personne qui vit avec une schizophrénie ou un trouble bipolaire : un lundi par mois, on pose ce qui pèse. Comment aider sans s’épuiser, que dire, à qui demander.\n\nVous pouvez venir sur place ou nous rejoindre en visio.',
      firstVisit:
        'Appelez-nous d’abord, cinq minutes suffisent : nous vous donnons l’adresse ou le lien. Vous n’aurez pas à raconter votre histoire devant tout le monde, et encore moins celle de votre proche.',
      contact,
      privateOnlineLink: 'https://visio.lesamarres.example/proches',
    }),
    series: [
      series(
        4,
        [
          { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 1, weekday: 'MO' }] },
          SEPTEMBER_TO_JUNE,
          '18:30',
          '20:30',
        ],
        venues.cabinet.id,
        people.mathieu,
        people.soraya,
      ),
    ],
    usual: 8,
    published: true,
  },
  {
    group: groupStory({
      id: castId(1, 0x45),
      branchId: BRANCHES.venissieux.id,
      name: 'GEM Le Ponton',
      kind: 'MUTUAL_AID_GROUP_GEM',
      themes: ['PSYCHOSOCIAL_DISABILITY', 'ISOLATION'],
      facilitationMode: 'SELF_RUN',
      inseeCode: '69259',
      venueId: venues.ponton.id,
      cost: 'MEMBERSHIP',
      costNote: '10 € par an ; les premières visites sont libres',
      accessibility: ['STEP_FREE', 'ACCESSIBLE_TOILET', 'QUIET_SPACE'],
      description:
        'Un lieu à soi, tenu par ses adhérents : café, cuisine du samedi, sorties, jeux, ou rien du tout. Le Ponton est ouvert trois après-midi par semaine à toute personne que la vie psychique a mise à l’écart et qui a envie de compagnie.\n\nAucune orientation médicale n’est demandée. Ce sont les adhérents qui décident du programme, le premier mardi du mois.',
      firstVisit:
        'Poussez la porte, dites bonjour ou non, servez-vous un café. Quelqu’un vous fera visiter. Vous pouvez venir autant de fois que vous voulez avant de décider d’adhérer.',
      contact: { phone: '+33465710125', email: 'ponton@lesamarres.example', relayEmail: null },
    }),
    series: [
      series(
        5,
        [{ kind: 'WEEKLY', every: 1, weekdays: ['TU', 'TH', 'SA'] }, [], '14:00', '17:30'],
        venues.ponton.id,
        people.basile,
      ),
    ],
    usual: 11,
    published: true,
  },
  {
    group: groupStory({
      id: castId(1, 0x46),
      branchId: BRANCHES.venissieux.id,
      name: 'Atelier d’écriture du Ponton',
      kind: 'WORKSHOP',
      themes: ['WELLBEING', 'ISOLATION'],
      audiences: ['ALL'],
      inseeCode: '69259',
      venueId: venues.ponton.id,
      takesRegistrations: true,
      capacity: 10,
      description:
        'Un vendredi sur deux, une consigne, un quart d’heure de silence, et l’on lit si l’on veut. Aucun niveau demandé, les fautes sont les bienvenues. L’atelier est ouvert à tout le quartier.',
      firstVisit:
        'Papier et stylos sont sur la table. Vous pouvez écrire sans lire, lire sans écrire, ou écouter.',
      contact: { phone: '+33465710125', email: null, relayEmail: 'ponton@lesamarres.example' },
    }),
    series: [
      series(
        6,
        [{ kind: 'WEEKLY', every: 2, weekdays: ['FR'] }, SEPTEMBER_TO_JUNE, '14:00', '16:00'],
        venues.ponton.id,
        people.maud,
      ),
    ],
    usual: 6,
    // Nearly full, then full with two who wait.
    seats: [9, 12],
    published: true,
  },
  {
    group: groupStory({
      id: castId(1, 0x47),
      branchId: BRANCHES.lyon.id,
      name: 'Le fil du soir',
      kind: 'SELF_HELP_GROUP',
      themes: ['DEPRESSION', 'ANXIETY', 'ISOLATION'],
      format: 'ASYNC_ONLINE',
      inseeCode: '69123',
      description:
        'Un espace d’échange en ligne, ouvert à toute heure, pour les soirs où l’on n’a pas envie d’être seul avec ses pensées. On écrit sous le nom que l’on veut ; des bénévoles passent chaque jour. Ce n’est pas un service d’urgence.',
      firstVisit:
        'Lisez autant que vous voulez avant d’écrire. Un fil « Je viens d’arriver » est là pour dire bonjour.',
      contact: { phone: null, email: null, relayEmail: 'filsdusoir@lesamarres.example' },
      publicOnlineLink: 'https://fil.lesamarres.example',
    }),
    series: [],
    usual: 0,
    published: true,
  },
  {
    group: groupStory({
      id: castId(1, 0x48),
      branchId: BRANCHES.villeurbanne.id,
      name: 'Le dimanche au téléphone',
      themes: ['ISOLATION', 'DEPRESSION'],
      audiences: ['LIVED_EXPERIENCE', 'REDUCED_MOBILITY'],
      format: 'PHONE',
      inseeCode: '69266',
      registrationRequired: true,
      capacity: 6,
      description:
        'Six personnes au bout du fil, une heure, deux dimanches par mois : pour qui ne peut pas se déplacer, n’a pas d’ordinateur, ou préfère la voix. L’appel ne coûte rien : c’est nous qui vous rappelons.',
      firstVisit:
        'Laissez un message avec un prénom et un numéro. Nous vous rappelons dans la semaine et vous expliquons comment cela se passe.',
      contact: { phone: '+33465710124', email: null, relayEmail: null },
    }),
    series: [
      series(
        8,
        [
          {
            kind: 'MONTHLY_BY_WEEKDAY',
            every: 1,
            positions: [
              { nth: 2, weekday: 'SU' },
              { nth: 4, weekday: 'SU' },
            ],
          },
          [],
          '17:00',
          '18:00',
        ],
        null,
        people.nour,
      ),
    ],
    usual: 5,
    published: true,
  },
  {
    group: groupStory({
      id: castId(1, 0x49),
      branchId: BRANCHES.villeurbanne.id,
      name: 'Vivre après un suicide dans l’entourage',
      themes: ['BEREAVEMENT', 'SUICIDE_PREVENTION'],
      audiences: ['RELATIVE'],
      facilitationMode: 'PROFESSIONAL',
      open: false,
      registrationRequired: true,
      capacity: 8,
      inseeCode: '69266',
      venueId: venues.glycines.id,
      description: 'Un groupe fermé de huit rencontres, en préparation pour le printemps.',
    }),
    series: [],
    usual: 0,
    published: false,
  },
];
