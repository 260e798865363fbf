import type { Weekday } from '../../time';

/** The words for a day of the week. */
export const DAY_WORDS: Readonly<Record<Weekday, readonly string[]>> = {
  MO: ['lundi, lundis', 'monday, mondays'],
  TU: ['mardi, mardis', 'tuesday, tuesdays'],
  WE: ['mercredi, mercredis', 'wednesday, wednesdays'],
  TH: ['jeudi, jeudis', 'thursday, thursdays'],
  FR: ['vendredi, vendredis', 'friday, fridays'],
  SA: ['samedi, samedis', 'saturday, saturdays'],
  SU: ['dimanche, dimanches', 'sunday, sundays'],
};

/** The words for a part of the day. */
export const TIME_WORDS = {
  MORNING: [
    'matin, le matin, matinée, en matinée, avant midi',
    'morning, mornings, in the morning',
  ],
  AFTERNOON: [
    'après-midi, après midi, aprem, l’après-midi, aprèm, cet après-midi, midi, entre midi et deux',
    'afternoon, afternoons, in the afternoon, noon, lunchtime',
  ],
  EVENING: [
    'soir, soirs, le soir, en soirée, soirée, soirées, après le travail, après le boulot, en fin de journée, ce soir, début de soirée',
    'evening, evenings, in the evening, after work, tonight, this evening',
  ],
} as const;

/** The words that ask for something soon. */
export const SOON_WORDS = {
  TODAY: [
    'aujourd’hui, ce soir, cet après-midi, ce midi, maintenant, tout de suite',
    'today, tonight, now, this evening',
  ],
  WEEK: [
    'cette semaine, cette semaine-ci, demain, ces jours-ci, ce week-end, ce weekend',
    'this week, tomorrow, this weekend',
  ],
  FORTNIGHT: [
    'quinze jours, quinzaine, semaine prochaine, la semaine prochaine, deux semaines',
    'fortnight, next week, two weeks',
  ],
  MONTH: ['ce mois-ci, ce mois, dans le mois', 'this month'],
} as const;

/** The words that ask for no cost. */
export const COST_WORDS = {
  FREE: [
    'gratuit, gratuite, gratuits, gratuites, gratuitement, gratis, sans payer, pas cher, sans argent',
    'free, free of charge, no cost, for free',
  ],
} as const;

/** The words that ask to come without telling anybody before. */
export const REGISTRATION_WORDS = {
  NONE: [
    'sans inscription, sans s’inscrire, sans m’inscrire, sans rendez-vous, sans rdv, sans réservation, entrée libre, accès libre',
    'no registration, without registration, drop-in, drop in, walk-in, no appointment, without signing up',
  ],
} as const;

/** The words that ask for a place that can be reached. */
export const ACCESS_WORDS = {
  STEP_FREE: [
    'accessible, accessibles, pmr, fauteuil roulant, fauteuil, handicapé moteur, accès handicapé, de plain-pied, ascenseur',
    'accessible, wheelchair, step-free, wheelchair access, disabled access',
  ],
} as const;

/** The words that ask for the nearest place to whoever searches; only they know where that is. */
export const NEAR_ME_WORDS: readonly string[] = [
  'près de chez moi, proche de chez moi, à côté de chez moi, autour de moi, autour de chez moi, à proximité, près d’ici, près de moi, dans mon coin, dans ma ville, à côté, dans le coin, dans mon quartier, prés de chez moi',
  'near me, nearby, close to me, around me, close by, in my area',
];
