import type { Audience, GroupKind, Theme } from '@presence/domain';

/** What a generated group is: its theme, whom it is for, names to choose from and ways to say what it is about. */
export type ThemeWords = {
  theme: Theme;
  weight: number;
  kind: GroupKind;
  audiences: Audience[];
  names: readonly string[];
  openings: readonly string[];
};

export const THEME_WORDS: readonly ThemeWords[] = [
  {
    theme: 'DEPRESSION',
    weight: 5,
    kind: 'TALKING_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['Dépression : parler et écouter', 'Éclaircies', 'Le jour d’après'],
    openings: [
      'Un groupe pour les personnes qui traversent une dépression ou qui en sortent doucement. On y parle de l’élan qui manque, du regard des autres, des petites choses qui aident à se lever.',
      'Se sentir vidé, ne plus avoir goût à rien, faire semblant : ici, il n’y a plus besoin de faire semblant. Nous nous retrouvons pour dire où nous en sommes et entendre que nous ne sommes pas seuls.',
      'La dépression isole ; le groupe relie. Chacun vient avec sa fatigue et repart souvent avec une idée, une phrase, un rire.',
    ],
  },
  {
    theme: 'ANXIETY',
    weight: 4,
    kind: 'TALKING_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['Anxiété, à voix haute', 'Respirer ensemble', 'Groupe anxiété et paniques'],
    openings: [
      'Angoisses, phobies, ruminations, peur d’avoir peur : nous échangeons sur ce que l’anxiété change dans nos journées et sur les façons de lui laisser moins de place.',
      'Prendre le bus, téléphoner, dormir : quand tout cela devient une montagne, en parler avec d’autres qui connaissent la pente fait du bien.',
    ],
  },
  {
    theme: 'BIPOLAR',
    weight: 3,
    kind: 'SELF_HELP_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['Bipolarité : garder le cap', 'Hauts et bas', 'Entraide bipolaire'],
    openings: [
      'Entre personnes vivant avec un trouble bipolaire, nous partageons ce que nous avons appris : reconnaître les signes, parler du traitement, tenir un rythme, réparer après une phase.',
      'Un groupe d’entraide pour ne plus être le seul à connaître ces variations. On y vient dans les périodes calmes comme dans les autres.',
    ],
  },
  {
    theme: 'OCD',
    weight: 2,
    kind: 'TALKING_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['TOC, parlons-en', 'Moins seul avec ses TOC'],
    openings: [
      'Les obsessions et les rituels prennent du temps et de la honte. Ici, on peut en parler avec précision, sans que personne ne s’étonne.',
    ],
  },
  {
    theme: 'SCHIZOPHRENIA',
    weight: 3,
    kind: 'TALKING_GROUP',
    audiences: ['RELATIVE', 'PARENT'],
    names: ['Schizophrénie : le groupe des proches', 'Familles en chemin'],
    openings: [
      'Pour les parents, frères, sœurs et conjoints d’une personne vivant avec une schizophrénie. On y échange des expériences, des informations sur les droits et les soins, et un peu de courage.',
      'Aimer quelqu’un dont les repères vacillent demande beaucoup. Le groupe est un endroit où poser ses questions et sa fatigue.',
    ],
  },
  {
    theme: 'VOICES',
    weight: 1,
    kind: 'SELF_HELP_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['Entendre des voix, en parler'],
    openings: [
      'Entendre des voix n’est pas rare. Nous nous réunissons pour raconter, comprendre ce qu’elles disent de nous et échanger des moyens de vivre avec. Chaque explication est respectée.',
    ],
  },
  {
    theme: 'MENTAL_HEALTH_GENERAL',
    weight: 5,
    kind: 'TALKING_GROUP',
    audiences: ['ALL'],
    names: ['Groupe de parole ouvert', 'La parenthèse', 'Le cercle'],
    openings: [
      'Aucun diagnostic n’est demandé : le groupe est ouvert à toute personne qui souhaite parler de sa santé psychique, ou seulement écouter.',
      'Quand cela ne va pas fort, quel que soit le mot que l’on met dessus, il y a une chaise pour vous. On parle du quotidien, de ce qui abîme et de ce qui répare.',
    ],
  },
  {
    theme: 'PSYCHOSOCIAL_DISABILITY',
    weight: 1,
    kind: 'MUTUAL_AID_GROUP_GEM',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['GEM Le Préau', 'GEM La Véranda', 'GEM Les Chaises dehors'],
    openings: [
      'Un lieu d’accueil et d’entraide tenu par ses adhérents : repas, sorties, ateliers, conversations. On y passe une heure ou l’après-midi, sans obligation de faire quoi que ce soit.',
    ],
  },
  {
    theme: 'CARER_LIFE',
    weight: 4,
    kind: 'CARERS_CAFE',
    audiences: ['CARER'],
    names: ['Café des aidants', 'Pause aidants', 'Aidants, à votre tour'],
    openings: [
      'Un moment convivial pour celles et ceux qui accompagnent un proche malade, âgé ou en situation de handicap. On échange des bons plans, on souffle, on rit aussi.',
      'Aider, c’est parfois oublier de se demander comment on va. Ici, c’est la première question que l’on vous posera.',
    ],
  },
  {
    theme: 'ALZHEIMER',
    weight: 3,
    kind: 'TALKING_GROUP',
    audiences: ['CARER', 'SPOUSE', 'ADULT_CHILD'],
    names: ['Alzheimer : le groupe des familles', 'Mémoire partagée'],
    openings: [
      'Le groupe réunit des conjoints et des enfants de personnes vivant avec une maladie d’Alzheimer ou apparentée. Les nuits, la conduite, l’entrée en établissement, les moments doux : tout peut se dire.',
    ],
  },
  {
    theme: 'LOSS_OF_AUTONOMY',
    weight: 2,
    kind: 'WORKSHOP',
    audiences: ['CARER', 'OLDER'],
    names: ['Vieillir chez soi', 'Bien vivre la perte d’autonomie'],
    openings: [
      'Des ateliers pratiques et des échanges pour continuer à vivre chez soi : gestes du quotidien, aides possibles, sorties, lien avec les voisins.',
    ],
  },
  {
    theme: 'ISOLATION',
    weight: 3,
    kind: 'HOME_GROUP',
    audiences: ['REDUCED_MOBILITY', 'OLDER'],
    names: ['Le salon des voisins', 'On se retrouve chez vous'],
    openings: [
      'Quatre à six personnes qui sortent peu se retrouvent chez l’une d’elles, avec un bénévole. On parle du quartier, de la vie, on joue parfois aux cartes.',
    ],
  },
  {
    theme: 'BEREAVEMENT',
    weight: 2,
    kind: 'TALKING_GROUP',
    audiences: ['RELATIVE'],
    names: ['Traverser le deuil', 'Deuil : un temps pour en parler'],
    openings: [
      'Perdre quelqu’un bouleverse tout, et l’entourage passe vite à autre chose. Le groupe prend le temps. Toutes les pertes y ont leur place, y compris celles dont on parle peu.',
    ],
  },
  {
    theme: 'BURNOUT',
    weight: 2,
    kind: 'TALKING_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['Après l’épuisement', 'Burn-out : se relever'],
    openings: [
      'En arrêt, de retour au travail ou en train de changer de voie : des personnes passées par l’épuisement professionnel échangent sur le corps qui lâche, la culpabilité et le chemin du retour.',
    ],
  },
  {
    theme: 'PERINATAL',
    weight: 2,
    kind: 'TALKING_GROUP',
    audiences: ['PARENT'],
    names: ['Jeunes parents, jours difficiles', 'Berceuse et coups de blues'],
    openings: [
      'Tristesse, angoisse, impression de ne pas y arriver pendant la grossesse ou après une naissance : des mères et des pères en parlent ensemble. Les bébés sont bienvenus.',
    ],
  },
  {
    theme: 'EATING_DISORDERS',
    weight: 1,
    kind: 'TALKING_GROUP',
    audiences: ['LIVED_EXPERIENCE'],
    names: ['À table avec soi-même'],
    openings: [
      'Un groupe pour les personnes concernées par un trouble des conduites alimentaires. On ne parle ni de poids ni de chiffres, mais de ce que l’on vit.',
    ],
  },
  {
    theme: 'ADDICTION',
    weight: 1,
    kind: 'SELF_HELP_GROUP',
    audiences: ['LIVED_EXPERIENCE', 'RELATIVE'],
    names: ['Un jour après l’autre'],
    openings: [
      'Alcool, médicaments, jeu : le groupe accueille les personnes concernées et leurs proches, qu’elles aient arrêté, qu’elles y pensent ou non.',
    ],
  },
];
