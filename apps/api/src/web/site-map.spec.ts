import { robotsText, siteMap } from './site-map';

describe('what search engines read', () => {
  it('names every listing in both languages, each with the other', () => {
    const xml = siteMap('https://presence.example', [
      { slug: 'toc-lyon', updatedAt: '2026-11-20T08:00:00.000Z' },
    ]);
    expect(xml.match(/<loc>/g)).toHaveLength(12);
    expect(xml).toContain(
      '<loc>https://presence.example/en/groupes/toc-lyon</loc><lastmod>2026-11-20</lastmod>',
    );
    expect(xml).toContain('hreflang="en" href="https://presence.example/en"');
  });

  it('keeps robots out of the API and the organisers’ space', () => {
    expect(robotsText('https://presence.example')).toMatch(
      /Disallow: \/api\/\nDisallow: \/espace\/\n\nSitemap: https:\/\/presence\.example\/sitemap\.xml/,
    );
  });
});
