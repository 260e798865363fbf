/** The report of activities. */
export const activity = {
  title: 'Rapport d’activité',
  seat: (seat: string): string => `Siège : ${seat}`,
  branches: (names: string): string => `Antennes : ${names}`,
  summary: 'La période en bref',
  presidentWord: 'Mot du président ou de la présidente',
  highlights: 'Faits marquants',
  partners: 'Partenaires et financeurs',
  projects: 'Projets',
  withheld: (years: string): string =>
    `Les groupes se publient par année civile, une semaine après sa fin : ceux de ${years} ne sont pas dans ce rapport.`,
};

/** What stands in tables. */
export const table = {
  measure: 'Mesure',
  month: 'Mois',
  name: 'Nom',
  date: 'Date',
  what: 'Ce qui s’est passé',
  none: 'Sans antenne',
  held: 'Séances tenues',
  cancelled: 'Séances annulées',
  notHeld: 'Séances non tenues',
  notEntered: 'Séances sans présences entrées',
  present: 'Présences',
  firstTimers: 'Premières fois',
  returning: 'Déjà venus',
  fill: 'Remplissage (%)',
  hours: 'Heures d’animation',
  groupCount: 'Groupes avec des séances',
  earlier: (period: string): string => `Présences, ${period}`,
  secret: 'secret',
  nothing: 'pas de chiffre',
};

export const groups = {
  title: 'Groupes et séances',
  months: 'Mois par mois',
  theme: 'Par thème',
  branch: 'Par antenne',
  commune: 'Par commune',
  format: 'Par format',
  group: 'Par groupe',
  themeWords: 'Un groupe compte dans chacun de ses thèmes : leur somme dépasse le total.',
  begunAndEnded: 'Groupes commencés et arrêtés',
  begunWords: 'Un groupe commence à sa première séance inscrite dans Présence.',
  begun: 'A commencé',
  ended: 'S’est arrêté',
  otherMonths:
    'Hors année civile, les groupes sont dits mois par mois, sans détail qui redonnerait de petits nombres.',
};

export const homeSupport = {
  title: 'Accompagnement à domicile',
  months: 'Appels et visites, mois par mois',
  planned: 'Appels et visites prévus',
  held: 'Appels et visites tenus',
  hours: 'Heures données',
  people: 'Personnes jointes',
  heldInMonth: 'Tenus',
  plannedInMonth: 'Prévus',
  hoursInMonth: 'Heures',
  peopleWords:
    'Les personnes se comptent mois par mois : leur nombre sur l’année, à côté de ceux des mois, en redonnerait de petits.',
};

export const volunteers = {
  title: 'Bénévolat',
  leading: 'Bénévoles ayant animé une séance',
  hoursLed: 'Heures d’animation bénévole',
  hoursAtHome: 'Heures d’appels et de visites',
  account: 'Compte',
  label: 'Intitulé',
  amount: 'Montant (€)',
  debit: 'Personnel bénévole (emploi)',
  credit: 'Bénévolat (ressource)',
  valued: 'Valorisation au pied du compte de résultat',
  valuedWords: (hours: string): string =>
    `${hours} heures valorisées aux tarifs que l’association a choisis, datés ; le même montant au débit et au crédit, sans effet sur le résultat.`,
  unvalued: (hours: string): string =>
    `${hours} heures n’ont pas de valeur ici : aucun tarif commun n’était en vigueur, ou des personnes salariées y ont pris part.`,
  publishedOnly:
    'À domicile, seules les heures publiées sont valorisées : celles des mois secrets restent dans les comptes.',
  noRates: 'Aucun tarif n’était en vigueur : ce temps n’est pas valorisé.',
};

export const closures = {
  title: 'Fermetures',
  from: 'Du',
  to: 'Au',
  closed: 'Fermé',
  word: 'Annonce',
  whole: 'Toute l’association',
};

export const chart = {
  alt: (what: string, from: string, to: string, highest: string): string =>
    `${what}, de ${from} à ${to}. ${highest} Tous les nombres sont dans le tableau qui suit.`,
  highest: (label: string, words: string): string => `Le plus haut : ${label}, ${words}.`,
  noneShown: 'Aucun nombre n’est montré.',
  legend: (now: string, before: string): string =>
    `Barre pleine : ${now}. Barre fine et claire : ${before}.`,
  only: (now: string): string => `Barre pleine : ${now}.`,
};

export const method = {
  title: 'Méthode et sources',
  sessions:
    'Séances et présences : ce que les équipes ont entré dans Présence après chaque séance. Les personnes sont comptées, jamais nommées ; qui vient dix fois compte dix présences. Une séance est tenue quand ses présences sont entrées.',
  home: 'Accompagnement à domicile : les comptes rendus des appels et des visites, à partir d’une semaine après la fin du mois.',
  led: 'Bénévolat : les séances tenues, pour leur durée prévue, par qui les a animées sans être salarié.',
  hidden: (smallest: number): string =>
    `Les nombres de personnes de moins de ${smallest} sont secrets, avec assez de leurs voisins pour qu’aucun calcul ne les redonne. « Au moins » dit la somme de ce qui est montré.`,
  told: 'Ce rapport ne dit rien que les tableaux publiés ne disent : une année publiée ne change plus, même si une présence est corrigée ensuite.',
  madeOn: (date: string): string => `Établi le ${date} avec Présence.`,
};
