/** What each legal public holiday is called. */
export const holidays = {
  newYear: 'Jour de l’an',
  easterMonday: 'Lundi de Pâques',
  labourDay: 'Fête du Travail',
  victory: 'Victoire de 1945',
  ascension: 'Ascension',
  whitMonday: 'Lundi de Pentecôte',
  nationalDay: 'Fête nationale',
  assumption: 'Assomption',
  allSaints: 'Toussaint',
  armistice: 'Armistice de 1918',
  christmas: 'Noël',
  goodFriday: 'Vendredi saint',
  saintStephen: 'Saint-Étienne',
  abolition: 'Abolition de l’esclavage',
};
