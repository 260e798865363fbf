/** The number of a page. */
export const page = { before: 'Page ', between: ' sur ' };

/** The yearly report of a GEM. */
export const gem = {
  title: 'Rapport annuel du groupe d’entraide mutuelle',
  subject: (group: string, year: number): string => `${group}, année ${year}`,
  due: (date: string): string => `À remettre à l’agence régionale de santé avant le ${date}.`,
  draft: 'Ce rapport est un brouillon : ce qui n’est pas renseigné reste à dire.',
  identity: 'Nom et implantation',
  members: 'Adhérents et adhérentes',
  premises: 'Locaux',
  jobs: 'Animation salariée',
  volunteers: 'Animation bénévole',
  volunteersByDuty: 'Animation bénévole, par fonction',
  opening: 'Ouverture',
  activities: 'Activités',
  memberCount: (year: number): string => `Au 31 décembre ${year}`,
  newMemberCount: (year: number): string => `Dont nouveaux et nouvelles en ${year}`,
  premisesWords: 'Les locaux',
  declared: 'Déclaré par l’association',
  missing: 'Non renseigné',
  noJobs: 'Aucune personne salariée.',
  total: 'Total',
  asked: 'Demandé',
  said: 'Déclaré',
  source: 'D’où cela vient',
  duty: 'Fonction',
  qualification: 'Qualification',
  fullTimeEquivalent: 'Équivalents temps plein',
  count: 'Nombre',
  law: 'Rubriques : arrêté du 18 mars 2016 fixant le cahier des charges des groupes d’entraide mutuelle ; en vigueur : arrêté du 27 juin 2019.',
  counted:
    'Une séance compte dans l’année où elle commence, à l’heure de l’association. Aucune personne n’est nommée.',
  madeOn: (date: string): string => `Établi le ${date} avec Présence.`,
};
