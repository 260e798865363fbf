import { ofPublicPath, type PublishedListing } from '@presence/domain';
import { jsonLdText, listingJsonLd } from '@presence/formats';

/** The listing for search engines, as text for a script element; null when nothing is to come. `url` is its public page. */
export function structuredData(listing: PublishedListing, url: string): string | null {
  const { locale } = ofPublicPath(new URL(url).pathname);
  const described = listingJsonLd(listing, { url, now: new Date().toISOString(), locale });
  return described && jsonLdText(described);
}
