import type { Label, Locale, TimeZone } from '../identity';

const ZONE_WORDS: Readonly<Record<TimeZone, Label | null>> = {
  'Europe/Paris': null,
  'America/Martinique': { fr: 'heure de la Martinique', en: 'Martinique time' },
  'America/Guadeloupe': { fr: 'heure de la Guadeloupe', en: 'Guadeloupe time' },
  'America/Cayenne': { fr: 'heure de la Guyane', en: 'French Guiana time' },
  'Indian/Reunion': { fr: 'heure de La Réunion', en: 'Réunion time' },
  'Indian/Mayotte': { fr: 'heure de Mayotte', en: 'Mayotte time' },
  'America/Miquelon': {
    fr: 'heure de Saint-Pierre-et-Miquelon',
    en: 'Saint-Pierre and Miquelon time',
  },
  'America/St_Barthelemy': { fr: 'heure de Saint-Barthélemy', en: 'Saint-Barthélemy time' },
  'America/Marigot': { fr: 'heure de Saint-Martin', en: 'Saint-Martin time' },
  'Pacific/Noumea': { fr: 'heure de Nouvelle-Calédonie', en: 'New Caledonia time' },
  'Pacific/Tahiti': { fr: 'heure de Tahiti', en: 'Tahiti time' },
  'Pacific/Marquesas': { fr: 'heure des Marquises', en: 'Marquesas time' },
  'Pacific/Gambier': { fr: 'heure des Gambier', en: 'Gambier time' },
  'Pacific/Wallis': { fr: 'heure de Wallis-et-Futuna', en: 'Wallis and Futuna time' },
};

/** Whose clock an hour is on: "heure de La Réunion"; empty for metropolitan France, where nobody wonders. */
export const zoneInWords = (zone: TimeZone, locale: Locale): string =>
  ZONE_WORDS[zone]?.[locale] ?? '';
