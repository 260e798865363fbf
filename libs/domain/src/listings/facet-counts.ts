import { FACET_KEYS, FACETS, facetTermsOf, type FacetKey, type FacetsAsked } from './facets';

/** Listings that have the same terms of all facets, and how many they are. */
export type AlikeListings = { facets: readonly string[]; count: number };

/** How many listings each value of each facet would find beside all else that is asked; values that find none are left out. */
export type FacetCounts = Partial<Record<FacetKey, Record<string, number>>>;

/**
 * Counts what each value of a facet would find if it alone were asked of that facet, with the other facets as they are
 * asked. `alike` are all listings that fit what is asked beside the facets.
 */
export function countFacets(alike: readonly AlikeListings[], asked: FacetsAsked): FacetCounts {
  const counts: FacetCounts = {};
  for (const { facets, count } of alike) {
    const terms = new Set(facets);
    const fails = FACET_KEYS.filter((key) => {
      const value = asked[key];
      return value !== undefined && !facetTermsOf(key, value).some((term) => terms.has(term));
    });
    if (fails.length > 1) continue;
    const [failing] = fails;
    for (const key of failing === undefined ? FACET_KEYS : [failing])
      for (const value of Object.keys(FACETS[key].values)) {
        if (!facetTermsOf(key, value).some((term) => terms.has(term))) continue;
        const found = (counts[key] ??= {});
        found[value] = (found[value] ?? 0) + count;
      }
  }
  return counts;
}
