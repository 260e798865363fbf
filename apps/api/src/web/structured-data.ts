import type { Locale, PublishedListing } from '@presence/domain';
import { jsonLdText, listingJsonLd } from '@presence/formats';

/** The listing for search engines, as text for a script element; null when nothing is to come. `url` is its public page. */
export function structuredData(listing: PublishedListing, url: string): string | null {
  const locale: Locale = /^\/en\//.test(new URL(url).pathname) ? 'en' : 'fr';
  const described = listingJsonLd(listing, { url, now: new Date().toISOString(), locale });
  return described && jsonLdText(described);
}
