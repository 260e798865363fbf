import { FACET_KEYS, type FacetKey, FACETS, localized } from '@presence/domain';
import { labelOf } from '../words/locale';

/** Kilometres around a commune. */
export const WITHIN_LABELS = Object.fromEntries(
  [5, 10, 20, 50, 100].map((kilometres) => [kilometres, localized(() => `${kilometres} km`)]),
);

const FACETS_LET_GO = Object.fromEntries(
  FACET_KEYS.map((key) => [key, labelOf(FACETS[key].letGo)]),
) as Record<FacetKey, string>;

/** What was let go so that something could be found. */
export const WIDENED_LABELS = {
  ...FACETS_LET_GO,
  within: $localize`:@@search.widenedWithin:la distance`,
  commune: $localize`:@@search.widenedCommune:la commune`,
  department: $localize`:@@search.widenedDepartment:le département`,
  region: $localize`:@@search.widenedRegion:la région`,
  text: $localize`:@@search.widenedText:les mots cherchés`,
};
