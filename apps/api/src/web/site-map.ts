import { publicPath, LOCALES } from '@presence/domain';

type Listed = { slug: string; updatedAt: string };

const PAGES = ['/', '/recherche', '/par-ou-commencer', '/a-propos', '/lignes-d-ecoute'];

/** What search engines may visit: all but the API and the organisers' space. */
export const robotsText = (origin: string): string =>
  `User-agent: *\nDisallow: /api/\nDisallow: /espace/\n\nSitemap: ${origin}/sitemap.xml\n`;

/** Every public page in each language (sitemaps.org 0.9); slugs hold nothing that XML would need escaped. */
export function siteMap(origin: string, listings: readonly Listed[]): string {
  const entry = (path: string, updatedAt?: string) => {
    const addresses = LOCALES.map((locale) => ({ locale, address: publicPath(path, locale) }));
    const alternates = addresses
      .map(
        ({ locale, address }) =>
          `<xhtml:link rel="alternate" hreflang="${locale}" href="${origin}${address}"/>`,
      )
      .join('');
    const changed = updatedAt === undefined ? '' : `<lastmod>${updatedAt.slice(0, 10)}</lastmod>`;
    return addresses
      .map(({ address }) => `<url><loc>${origin}${address}</loc>${changed}${alternates}</url>`)
      .join('\n');
  };
  const urls = [
    ...PAGES.map((path) => entry(path)),
    ...listings.map(({ slug, updatedAt }) => entry(`/groupes/${slug}`, updatedAt)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
