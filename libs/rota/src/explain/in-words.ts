import type { Locale } from '@presence/domain';
import type { Hindrance } from './obstacles';
import type { Names, Reason } from './words';
import { EN, joinedEn } from './words-en';
import { FR, joinedFr } from './words-fr';

const WORDINGS = { fr: FR, en: EN } as const;
const JOINED = { fr: joinedFr, en: joinedEn } as const;

/** A reason, an obstacle, a change or a line of the recruitment brief as people say it; names are handed in. */
export function inWords(reason: Reason, locale: Locale, names: Names): string {
  const say = WORDINGS[locale][reason.code] as (reason: Reason, names: Names) => string;
  return say(reason, names);
}

/** "Awa: already 4 contacts this week". */
export const hindranceInWords = (hindrance: Hindrance, locale: Locale, names: Names): string =>
  JOINED[locale](
    hindrance,
    hindrance.obstacles.map((obstacle) => inWords(obstacle, locale, names)),
    names,
  );
