/** The heads of the columns, in their order. */
export const columns = {
  year: 'Année',
  part: 'Répartition',
  name: 'Nom',
  held: 'Séances tenues',
  cancelled: 'Séances annulées',
  notHeld: 'Séances non tenues',
  notEntered: 'Séances sans présences entrées',
  present: 'Présences',
  firstTimers: 'Premières fois',
  returning: 'Déjà venus',
  registered: 'Places prises à l’inscription',
  fill: 'Remplissage (%)',
  hours: 'Heures d’animation',
  presentBefore: 'Présences un an plus tôt',
};

/** What a line is of. */
export const parts = {
  whole: 'Toute l’association',
  selection: 'Les groupes choisis',
  schoolYear: 'Année scolaire',
  month: 'Mois',
  group: 'Groupe',
  branch: 'Antenne',
  theme: 'Thème',
  commune: 'Commune',
  format: 'Format',
};

export const atLeast = (count: number) => `au moins ${count}`;
