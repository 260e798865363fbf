/** The columns of the figures. */
export const columns = {
  planned: 'Contacts prévus',
  HELD: 'Contacts tenus',
  UNANSWERED: 'Contacts sans réponse',
  DECLINED: 'Contacts déclinés par la personne',
  WITHOUT_OUTCOME: 'Contacts sans compte rendu',
  hours: 'Temps bénévole (heures)',
  kilometres: 'Distance parcourue (km)',
  medianDays: 'Attente avant le premier contact, médiane (jours)',
  caseload: 'File active (personnes différentes jointes)',
  ONE: 'Un seul visage en trois mois (personnes)',
  TWO: 'Deux visages en trois mois (personnes)',
  THREE: 'Trois visages en trois mois (personnes)',
  MORE: 'Quatre visages ou plus en trois mois (personnes)',
  volunteers: 'Bénévoles présents tout le mois',
  IDLE: 'Bénévoles sans contact',
  USUAL: 'Bénévoles jusqu’à 85 % de leur plafond',
  OVERLOADED: 'Bénévoles au-delà de 85 % de leur plafond',
};

/** The other heads and cells of both sheets. */
export const words = {
  month: 'Mois',
  branch: 'Antenne',
  whole: 'Toute l’association',
  none: 'Sans antenne',
  secret: 'secret',
};

/** What can be found out about a hidden number, by whoever holds all that is published. */
export const certificates = {
  nothingHidden: 'Aucun nombre n’est secret.',
  between: (low: number, high: number) =>
    `Plus petit intervalle qu’un lecteur peut déduire d’un nombre secret : ${low} à ${high}`,
  noLess: (low: number) =>
    `Plus petit intervalle qu’un lecteur peut déduire d’un nombre secret : ${low} ou plus, sans limite`,
};
