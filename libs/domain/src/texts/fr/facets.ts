/** What the list of a facet is called, what it says while nothing is chosen, and what a search lets go of. */
export const facets = {
  theme: { label: 'Thème', any: 'Tous les thèmes', letGo: 'le thème' },
  format: { label: 'Comment', any: 'Toutes les façons', letGo: 'la façon de se réunir' },
  audience: { label: 'Pour qui', any: 'Tous', letGo: 'le public' },
  facilitation: { label: 'Animation', any: 'Toutes', letGo: 'l’animation' },
  language: { label: 'Langue', any: 'Toutes les langues', letGo: 'la langue' },
  rhythm: { label: 'Rythme', any: 'Tous les rythmes', letGo: 'le rythme' },
  kind: { label: 'Sorte de groupe', any: 'Toutes les sortes', letGo: 'la sorte de groupe' },
  openness: { label: 'Ouverture', any: 'Ouvert ou fermé', letGo: 'l’ouverture du groupe' },
  access: { label: 'Accessibilité', any: 'Sans précision', letGo: 'l’accessibilité' },
  cost: { label: 'Prix', any: 'Tous les prix', letGo: 'le prix' },
  registration: { label: 'Inscription', any: 'Avec ou sans', letGo: 'l’inscription' },
  day: { label: 'Jour', any: 'Tous les jours', letGo: 'le jour' },
  time: { label: 'Moment', any: 'À toute heure', letGo: 'le moment de la journée' },
};

/** The days of the week as one chooses them from a list. */
export const weekdays = {
  MO: 'Lundi',
  TU: 'Mardi',
  WE: 'Mercredi',
  TH: 'Jeudi',
  FR: 'Vendredi',
  SA: 'Samedi',
  SU: 'Dimanche',
};

/** The parts of a day in which a session begins. */
export const times = { MORNING: 'Le matin', AFTERNOON: 'L’après-midi', EVENING: 'Le soir' };

/** What one pays. */
export const costs = { FREE: 'Gratuit' };

/** Whether one tells somebody before one comes. */
export const registrations = { NONE: 'Sans inscription' };

/** Whether a group takes newcomers at any time. */
export const openness = {
  OPEN: 'Ouvert : on vient quand on veut',
  CLOSED: 'Fermé : le même groupe du début à la fin',
};
