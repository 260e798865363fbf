import { openPage } from './open-page';

const at = (path: string) => openPage(new URL(path, 'https://presence.example'));

describe('the page at an address', () => {
  it.each([
    ['/', 'HomePage'],
    ['/recherche?theme=OCD', 'ResultsPage'],
    ['/recherche/', 'ResultsPage'],
    ['/groupes/toc-lyon', 'ListingPage'],
    ['/groupes/toc-lyon/plus', 'NotFoundPage'],
    ['/groupes/toc-lyon/reserver?seance=1', 'ReservePage'],
    ['/places/les-amarres', 'SeatPage'],
    ['/places/les-amarres/K7M-4QX-9TPF', 'SeatPage'],
    ['/groupes', 'NotFoundPage'],
    ['/%E0%A4%A', 'NotFoundPage'],
    ['/a-propos', 'AboutPage'],
    ['/lignes-d-ecoute', 'HelplinesPage'],
  ])('%s is %s', async (path, name) => {
    expect((await at(path)).component.name).toContain(name);
  });

  it('knows the listing and the query', async () => {
    const page = await at('/groupes/toc-lyon?message=sent');
    expect((await openPage(new URL('https://presence.example//elsewhere.example/x'))).path).toBe(
      '/elsewhere.example/x',
    );
    expect([page.slug, page.query.get('message'), page.path]).toEqual([
      'toc-lyon',
      'sent',
      '/groupes/toc-lyon',
    ]);
  });
});
