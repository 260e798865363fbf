/** What school holidays are called. */
export const schoolHolidays = {
  ALL_SAINTS: 'Vacances de la Toussaint',
  CHRISTMAS: 'Vacances de Noël',
  WINTER: 'Vacances d’hiver',
  SPRING: 'Vacances de printemps',
  SUMMER: 'Vacances d’été',
  CARNIVAL: 'Vacances de carnaval',
  EASTER: 'Vacances de Pâques',
  MAY_BREAK: 'Congé de mai',
  NO_CLASSES: 'Jours sans cours',
  OCTOBER: 'Vacances d’octobre',
  SOUTHERN_SUMMER: 'Vacances d’été austral',
  MARCH: 'Vacances de mars',
  MAY: 'Vacances de mai',
  SOUTHERN_WINTER: 'Vacances d’hiver austral',
  FEBRUARY: 'Vacances de février',
};
