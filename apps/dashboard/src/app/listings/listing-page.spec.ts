import { ListingView, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { ListingPage } from './listing-page';
import { stateOf } from './listing-state';

const groupId = newId();
const unpublished: ListingView = {
  groupId,
  slug: 'parole-lyon',
  publishedAt: null,
  verifiedAt: null,
  verifiedUntil: null,
  version: 1,
  issues: [],
};
const instant = '2090-11-22T17:00:00.000Z';

async function shown(listing: ListingView) {
  const {
    api: http,
    page,
    answer,
    settled: settle,
  } = await renderPage(ListingPage, { inputs: { groupId }, roles: ['FACILITATOR'] });
  await answer(paths.listing(associationId, groupId), ListingView, listing);
  const main = () => page.querySelector<HTMLButtonElement>('.actions button');
  return { http, page, main, settle };
}

describe('ListingPage', () => {
  it('says what is missing, each with the page where it is filled in, and does not publish', async () => {
    const { page, main } = await shown({
      ...unpublished,
      issues: [
        { path: ['firstVisit'], message: 'FIRST_VISIT_MISSING' },
        { path: ['sessions'], message: 'SESSIONS_MISSING' },
      ],
    });
    const links = Array.from(page.querySelectorAll('.state li a')).map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([
      `/amarres/groupes/${groupId}/modifier#firstVisit`,
      `/amarres/groupes/${groupId}/series/nouvelle`,
    ]);
    expect(main()?.disabled).toBe(true);
  });

  it('publishes, then links to the public page and its calendar', async () => {
    const { http, page, main, settle } = await shown(unpublished);
    expect(main()?.textContent).toContain('Publier la fiche');
    main()?.click();
    await settle();
    const published = {
      ...unpublished,
      publishedAt: instant,
      verifiedAt: instant,
      verifiedUntil: instant,
    };
    http
      .expectOne({ method: 'POST', url: paths.publication(associationId, groupId) })
      .flush(published);
    await settle();
    http.expectOne({ method: 'GET', url: paths.listing(associationId, groupId) }).flush(published);
    await settle();
    expect(page.textContent).toContain('Publiée dans l’annuaire');
    expect(
      Array.from(page.querySelectorAll('.actions a')).map((link) => link.getAttribute('href')),
    ).toEqual(['/groupes/parole-lyon', '/feeds/listings/parole-lyon.ics']);
  });

  it.each([
    [null, null, 'UNPUBLISHED'],
    ['2026-01-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z', 'TO_VERIFY'],
    ['2026-01-01T00:00:00.000Z', '2027-11-01T00:00:00.000Z', 'PUBLISHED'],
    ['2025-01-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z', 'STALE'],
  ])('published %s and verified until %s is %s', (publishedAt, verifiedUntil, state) => {
    expect(stateOf({ publishedAt, verifiedUntil }, Date.parse('2026-11-22T12:00:00.000Z'))).toBe(
      state,
    );
  });
});
