import { FACET_KEYS, type FacetKey, FACETS, localized, type Soon } from '@presence/domain';
import { labelOf } from '../words/locale';

/** Kilometres around a commune. */
export const WITHIN_LABELS = Object.fromEntries(
  [5, 10, 20, 50, 100].map((kilometres) => [kilometres, localized(() => `${kilometres} km`)]),
);

const FACETS_LET_GO = Object.fromEntries(
  FACET_KEYS.map((key) => [key, labelOf(FACETS[key].letGo)]),
) as Record<FacetKey, string>;

/** How soon a group is to meet. */
export const SOON_LABELS: Readonly<Record<Soon, string>> = {
  TODAY: $localize`:@@search.soonToday:Aujourd’hui`,
  WEEK: $localize`:@@search.soonWeek:Dans les sept jours`,
  FORTNIGHT: $localize`:@@search.soonFortnight:Dans les quinze jours`,
  MONTH: $localize`:@@search.soonMonth:Dans le mois`,
};

/** What was let go so that something could be found. */
export const WIDENED_LABELS = {
  ...FACETS_LET_GO,
  soon: $localize`:@@search.widenedSoon:le délai`,
  within: $localize`:@@search.widenedWithin:la distance`,
  commune: $localize`:@@search.widenedCommune:la commune`,
  department: $localize`:@@search.widenedDepartment:le département`,
  region: $localize`:@@search.widenedRegion:la région`,
  text: $localize`:@@search.widenedText:les mots cherchés`,
};
