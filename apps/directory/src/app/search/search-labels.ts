import type { Weekday, Label } from '@presence/domain';

export const WEEKDAY_LABELS = {
  MO: { fr: 'Lundi', en: 'Monday' },
  TU: { fr: 'Mardi', en: 'Tuesday' },
  WE: { fr: 'Mercredi', en: 'Wednesday' },
  TH: { fr: 'Jeudi', en: 'Thursday' },
  FR: { fr: 'Vendredi', en: 'Friday' },
  SA: { fr: 'Samedi', en: 'Saturday' },
  SU: { fr: 'Dimanche', en: 'Sunday' },
} as const satisfies Record<Weekday, Label>;

/** Kilometres around a commune. */
export const WITHIN_LABELS = {
  5: { fr: '5 km', en: '5 km' },
  10: { fr: '10 km', en: '10 km' },
  20: { fr: '20 km', en: '20 km' },
  50: { fr: '50 km', en: '50 km' },
  100: { fr: '100 km', en: '100 km' },
} as const satisfies Record<number, Label>;

/** What was let go so that something could be found. */
export const WIDENED_LABELS = {
  day: { fr: 'le jour', en: 'the day' },
  within: { fr: 'la distance', en: 'the distance' },
  rhythm: { fr: 'le rythme', en: 'the rhythm' },
  language: { fr: 'la langue', en: 'the language' },
  audience: { fr: 'le public', en: 'who it is for' },
  facilitation: { fr: 'l’animation', en: 'who leads it' },
  format: { fr: 'la façon de se réunir', en: 'how it meets' },
  commune: { fr: 'la commune', en: 'the town' },
  department: { fr: 'le département', en: 'the département' },
  region: { fr: 'la région', en: 'the region' },
  text: { fr: 'les mots cherchés', en: 'the words' },
  theme: { fr: 'le thème', en: 'the theme' },
} as const satisfies Record<string, Label>;
