import { emptyGemDeclaration } from '@presence/domain';
import { LES_AMARRES_GROUPS } from './les-amarres-groups';
import { BRANCHES, LES_AMARRES_PEOPLE } from './les-amarres-people';
import { LES_AMARRES_VENUES } from './les-amarres-venues';
import { castId, type AssociationStory } from './story';

/** Camille's association, in and around Lyon: talking groups led by peers, and a GEM. */
export const LES_AMARRES: AssociationStory = {
  association: {
    id: castId(1, 1),
    slug: 'les-amarres',
    name: 'Les Amarres',
    description:
      'Depuis un local de la Croix-Rousse, Les Amarres réunissent des personnes qui vivent avec une dépression, des troubles anxieux, bipolaires ou des TOC, et leurs proches. Les groupes sont animés par des bénévoles passés par là, formés et soutenus par une psychologue.',
    publicPhone: '+33465710120',
    publicEmail: 'bonjour@lesamarres.example',
    website: 'https://lesamarres.example',
    version: 1,
  },
  branches: Object.values(BRANCHES),
  people: Object.values(LES_AMARRES_PEOPLE),
  venues: Object.values(LES_AMARRES_VENUES),
  groups: LES_AMARRES_GROUPS,
  closures: [
    {
      id: castId(1, 0xc0),
      groupId: castId(1, 0x45),
      from: '12-24',
      to: '12-31',
      publicWord: 'Le Ponton souffle entre Noël et le jour de l’An.',
    },
  ],
  sessionCover: {
    id: castId(1, 0xc8),
    organiserId: LES_AMARRES_PEOPLE.soraya.organiserId,
    askedIds: [LES_AMARRES_PEOPLE.camille.organiserId, LES_AMARRES_PEOPLE.basile.organiserId],
  },
  facilitationWishes: [
    {
      organiserId: LES_AMARRES_PEOPLE.mathieu.organiserId,
      mostSessions: 8,
      weekdays: [],
      partnerIds: [LES_AMARRES_PEOPLE.soraya.organiserId],
    },
    {
      organiserId: LES_AMARRES_PEOPLE.nour.organiserId,
      mostSessions: null,
      weekdays: ['TH', 'FR'],
      partnerIds: [],
    },
  ],
  gemReports: [
    {
      groupId: castId(1, 0x45),
      declaration: {
        ...emptyGemDeclaration(),
        memberCount: 46,
        newMemberCount: 11,
        premises:
          'Un local de 95 m² de plain-pied, mis à disposition par la ville : une grande pièce avec cuisine, un atelier, un bureau.',
        jobs: [
          {
            duty: 'Coordination',
            qualification: 'Animation socioculturelle (DEJEPS)',
            fullTimeEquivalent: 0.8,
          },
          {
            duty: 'Accueil et ateliers',
            qualification: 'Formation de pair-aidance',
            fullTimeEquivalent: 0.5,
          },
        ],
        volunteers: [
          { duty: 'Cuisine du samedi', qualification: '', count: 3 },
          { duty: 'Atelier d’écriture', qualification: 'Bibliothécaire retraitée', count: 1 },
        ],
      },
    },
  ],
  activityReport: {
    seat: 'Lyon (69)',
    presidentWord:
      'Une année de retrouvailles. Des groupes complets certains soirs, d’autres plus calmes, et partout des personnes qui ont osé pousser la porte.\nMerci à celles et ceux qui animent, appellent et visitent : sans eux, rien de ce qui suit.',
    highlights:
      'Une rencontre des animateurs et animatrices de toutes les antennes, au printemps.\nLes visites à domicile, qui ont trouvé leur rythme.',
    partners:
      'Agence régionale de santé\nVille de Lyon\nCaisse primaire d’assurance maladie\nFondation du Ponton',
    projects:
      'Un groupe pour les jeunes aidants.\nUne formation à l’écoute ouverte à toutes les antennes.',
  },
  homeSupport: { volunteers: 32, people: 54, pastRotas: 5 },
};
