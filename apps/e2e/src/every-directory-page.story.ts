import { expectAccessible, expectAccessibleOnPhone, THEMES } from './support/accessible';
import { filledPath } from './support/filled-path';
import { expect } from './support/present';
import { test } from './support/visitors';

const PUBLIC_PAGES = [
  '/',
  '/recherche',
  '/recherche?text=anxiete',
  '/recherche?danger=MINOR',
  '/par-ou-commencer',
  '/par-ou-commencer?for=me',
  '/par-ou-commencer?for=relative&need=caring',
  '/par-ou-commencer?for=me&need=sad&place=lyon',
  '/en/par-ou-commencer?for=me&need=sad&from=home',
  '/recherche?place=nulle-part-ailleurs',
  '/groupes/{listing}',
  '/groupes/nulle-part',
  '/a-propos',
  '/lignes-d-ecoute',
  '/demander-un-appel/les-amarres',
  '/en/demander-un-appel/les-amarres',
  '/cette-page-n-existe-pas',
  '/en/',
  '/en/recherche',
  '/en/groupes/{listing}',
  '/en/lignes-d-ecoute',
  '/en/a-propos',
];
const DOOR_PAGES = [
  'connexion',
  'mot-de-passe-oublie',
  'invitation/jeton-invente',
  'mot-de-passe/jeton-invente',
];

test.describe('every page of the directory', () => {
  test.use({ visitor: 'everybody' });
  for (const path of PUBLIC_PAGES) {
    test(`${path} is for everybody`, async ({ page, request }) => {
      const { cards } = await (await request.get('/api/directory/listings?text=anxiete')).json();
      await page.goto(filledPath(path, { listing: cards[0].slug }));
      await expectAccessible(page);
      await expectAccessibleOnPhone(page, THEMES);
      expect(await page.context().cookies()).toEqual([]);
    });
  }
});

test.describe('every page at the organisers’ door', () => {
  test.use({ visitor: 'everybody' });
  for (const path of DOOR_PAGES) {
    test(`${path} is for everybody`, async ({ page }) => {
      await page.goto(`/espace/fr/${path}`);
      await expectAccessible(page);
      await expectAccessibleOnPhone(page, THEMES);
    });
  }
});
