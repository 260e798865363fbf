import { localized, type Locale, type Localized } from '@presence/domain';
import { OBSTACLES_TEXTS } from './texts/obstacles';

type Obstacles = (typeof OBSTACLES_TEXTS)[Locale]['obstacles'];

/** What stands in the way, in every language. */
export const obstacleInWords = (of: (obstacles: Obstacles) => string): Localized =>
  localized((locale) => of(OBSTACLES_TEXTS[locale].obstacles));

/** The same of one volunteer: "Awa : déjà 4 contacts cette semaine". */
export const ofVolunteer = (volunteer: string, obstacle: Localized): Localized =>
  localized((locale) => OBSTACLES_TEXTS[locale].telling.ofVolunteer(volunteer, obstacle[locale]));
