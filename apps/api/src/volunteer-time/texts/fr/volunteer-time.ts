import type { VolunteerFunction } from '@presence/domain';

/** What volunteers do, in the sheet. */
export const functions: Record<VolunteerFunction, string> = {
  FACILITATION: 'Animation de séances',
  CALL: 'Appels',
  VISIT: 'Visites',
  HOME_GROUP: 'Ateliers à domicile',
  MEETING: 'Réunions',
  TRAINING: 'Formations',
  ADMINISTRATION: 'Administration',
  EVENT: 'Événements',
  OTHER: 'Autres tâches',
};

/** Heads of the lines, of the entry in the accounts and of the note on method. */
export const words = {
  month: 'Mois',
  volunteer: 'Bénévole',
  function: 'Fonction',
  hours: 'Temps bénévole (heures)',
  hourlyValue: 'Valeur horaire (€)',
  value: 'Valeur (€)',
  kilometres: 'Distance parcourue (km)',
  kilometreValue: 'Valeur du kilomètre (€)',
  travelValue: 'Valeur des déplacements (€)',
  entry: 'Écriture',
  debit: 'Débit 864, personnel bénévole (€)',
  credit: 'Crédit 875, bénévolat (€)',
  unvalued: 'Heures sans valeur horaire',
  method: 'Méthode',
  rate: 'Valeur retenue',
};

/** How the hours are counted and valued. */
export const method = [
  'Animation : durée prévue des séances tenues, pour chaque personne qui l’a animée.',
  'Appels, visites et ateliers : durée saisie dans le compte rendu, pour chaque personne présente ; les kilomètres pour celle qui a conduit.',
  'Réunions, formations, administration, événements et autres tâches : durée et kilomètres entrés par la personne elle-même ou par la coordination.',
  'Les personnes salariées par l’association ne sont pas comptées.',
  'Chaque heure vaut le montant en vigueur à sa date, choisi par l’association ; sans montant, elle est comptée sans valeur.',
  'Contributions volontaires en nature : règlement ANC n° 2018-06, articles 211-1 à 211-4. Les deux comptes s’équilibrent et ne changent pas le résultat. Les déplacements n’en font pas partie.',
];

/** "12,5 € l’heure à partir du 2026-01-01" with its source. */
export const rate = {
  HOUR: (amount: string, from: string) => `${amount} € l’heure à partir du ${from}`,
  KILOMETRE: (amount: string, from: string) => `${amount} € le kilomètre à partir du ${from}`,
};
