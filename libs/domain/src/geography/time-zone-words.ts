import type { Locale, TimeZone } from '../identity';
import { TIME_ZONES_TEXTS } from '../texts/time-zones';

/** Whose clock an hour is on: "heure de La Réunion"; empty for metropolitan France, where nobody wonders. */
export const zoneInWords = (zone: TimeZone, locale: Locale): string =>
  TIME_ZONES_TEXTS[locale].timeZones[zone];
