import type { Locale } from '@presence/domain';
import { CAUSES_TEXTS } from '../texts/causes';
import { REASONS_TEXTS } from '../texts/reasons';
import type { Cause } from './cause';
import type { Hindrance } from './obstacles';
import type { Names, Reason } from './words';

/** A reason, an obstacle, a change or a line of the recruitment brief as people say it; names are handed in. */
export function inWords(reason: Reason, locale: Locale, names: Names): string {
  const say = REASONS_TEXTS[locale].reasons[reason.code] as (
    reason: Reason,
    names: Names,
  ) => string;
  return say(reason, names);
}

/** "Awa: already 4 contacts this week". */
export const hindranceInWords = (hindrance: Hindrance, locale: Locale, names: Names): string =>
  REASONS_TEXTS[locale].joined(
    hindrance,
    hindrance.obstacles.map((obstacle) => inWords(obstacle, locale, names)),
    names,
  );

/** The cause of gaps in a sentence that names nobody. */
export const causeInWords = (cause: Cause, locale: Locale): string =>
  CAUSES_TEXTS[locale].causes[cause];
