/** What the list of a facet is called, what it says while nothing is chosen, and what a search lets go of. */
export const facets = {
  theme: { label: 'Thème', any: 'Tous les thèmes', letGo: 'le thème' },
  format: { label: 'Comment', any: 'Toutes les façons', letGo: 'la façon de se réunir' },
  audience: { label: 'Pour qui', any: 'Tous', letGo: 'le public' },
  facilitation: { label: 'Animation', any: 'Toutes', letGo: 'l’animation' },
  language: { label: 'Langue', any: 'Toutes les langues', letGo: 'la langue' },
  rhythm: { label: 'Rythme', any: 'Tous les rythmes', letGo: 'le rythme' },
  day: { label: 'Jour', any: 'Tous les jours', letGo: 'le jour' },
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
