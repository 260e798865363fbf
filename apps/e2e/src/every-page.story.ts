import { paths, type PeoplePage } from '@presence/contract';
import { KAZ_LANTOURAZ_PEOPLE, LES_AMARRES, LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone, THEMES } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenSession,
  givenVenue,
  givenWeekly,
  here,
} from './support/given';
import { expect } from './support/present';
import { test } from './support/visitors';

const PUBLIC_PAGES = [
  '/',
  '/recherche',
  '/recherche?text=anxiete',
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
const ORGANISERS_PAGES = [
  'aujourdhui',
  'calendrier',
  'calendrier?vue=semaine',
  'calendrier?vue=liste',
  'calendrier?date=2031-08-15',
  'groupes',
  'groupes?texte=zzz',
  'groupes/nouveau',
  'groupes/{group}',
  'groupes/{empty}',
  'groupes/{group}/modifier',
  'groupes/{group}/series/nouvelle',
  'groupes/{group}/series/{series}',
  'groupes/{group}/fiche',
  'groupes/{empty}/fiche',
  'seances/{coming}',
  'seances/{past}',
  'seances/{coming}/presences',
  'seances/{past}/presences',
  'lieux',
  'lieux/nouveau',
  'lieux/{venue}',
  'equipe',
  'equipe?inviter=',
  'reglages',
  'nulle-part',
  'groupes/nulle-part',
  'seances/nulle-part',
];

/** Home support, each page as somebody who has to do with it. */
const HOME_SUPPORT_PAGES = {
  idriss: [
    'personnes',
    'personnes?texte=zzz',
    'personnes/nouvelle',
    'personnes/{person}',
    'personnes/{person}/modifier',
    'personnes/{person}/besoins/nouveau',
    'personnes/{person}/semaine-papier',
    'personnes/nulle-part',
    'signalements',
    'signalements/nouveau',
    'benevoles',
    'benevoles/{volunteer}',
    'roulements',
    'roulements/{rota}',
    'remplacements',
    'chiffres',
    'chiffres?de=2019-01&a=2019-03',
    'reglages/accompagnement',
  ],
  louise: ['aujourdhui', 'ma-semaine', 'mes-disponibilites', 'remplacements'],
  mireille: ['alertes', 'alertes/{concern}'],
} as const;

const fill = (path: string, found: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_, word: string) => found[word] ?? '');

test.describe('every page of the directory', () => {
  test.use({ visitor: 'everybody' });
  for (const path of PUBLIC_PAGES) {
    test(`${path} is for everybody`, async ({ page, request }) => {
      const { cards } = await (await request.get('/api/directory/listings?text=anxiete')).json();
      await page.goto(fill(path, { listing: cards[0].slug }));
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

test.describe('every page of the organisers', () => {
  let found: Record<string, string> = {};

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: process.env['PRESENCE_URL'] });
    await enterAs(request, LES_AMARRES_PEOPLE.helene);
    const venue = await givenVenue(request, { name: 'La salle de toutes les pages' });
    const group = await givenGroup(request, {
      name: 'Toutes les pages',
      venueId: venue.id,
      audiences: ['LIVED_EXPERIENCE', 'RELATIVE'],
    });
    const series = await givenWeekly(request, group, 'FR');
    const coming = await comingSession(request, group.id);
    const past = await givenSession(request, group, -6);
    const empty = await givenGroup(request, {
      name: 'Une page blanche',
      description: '',
      firstVisit: '',
      contact: { phone: null, email: null, relayEmail: null },
    });
    found = {
      venue: venue.id,
      group: group.id,
      series: series.id,
      coming: coming.id,
      past: past.id,
      empty: empty.id,
    };
    await request.dispose();
  });

  test.describe('to Hélène', () => {
    test.use({ visitor: LES_AMARRES_PEOPLE.helene });
    for (const path of ORGANISERS_PAGES) {
      test(`${path} is for everybody`, async ({ page }) => {
        await page.goto(here(fill(path, found)));
        await expectAccessible(page);
        await expectAccessibleOnPhone(page, THEMES);
      });
    }
  });

  test('the home of an association overseas, and of a volunteer, in English', async ({ page }) => {
    await enterAs(page.request, KAZ_LANTOURAZ_PEOPLE.maelle);
    await page.goto('/espace/en/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Hello Maëlle/);
    await expectAccessible(page);
    // Maëlle's page asks nothing more once Louise is signed in.
    await page.goto('about:blank');
    await enterAs(page.request, LES_AMARRES_PEOPLE.louise);
    await page.goto(`/espace/en/${LES_AMARRES.association.slug}/groupes`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groups');
    await expect(page.getByRole('link', { name: 'Add a group' })).toBeHidden();
    await expectAccessible(page);
  });
});

test.describe('every page of home support', () => {
  const found: Record<string, string> = {};

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: process.env['PRESENCE_URL'] });
    const first = async (path: string, pick: (body: never) => { id: string }[]) =>
      pick((await (await request.get(path)).json()) as never)[0]?.id ?? '';
    await enterAs(request, LES_AMARRES_PEOPLE.idriss);
    found['person'] = await first(
      paths.people(LES_AMARRES.association.id),
      ({ people }: PeoplePage) => people,
    );
    found['rota'] = await first(paths.rotas(LES_AMARRES.association.id), (rotas) => rotas);
    found['volunteer'] = LES_AMARRES_PEOPLE.louise.organiserId;
    await enterAs(request, LES_AMARRES_PEOPLE.mireille);
    found['concern'] = await first(
      paths.concerns(LES_AMARRES.association.id),
      (concerns) => concerns,
    );
    await request.dispose();
  });

  for (const [who, pages] of Object.entries(HOME_SUPPORT_PAGES)) {
    test.describe(`to ${who}`, () => {
      test.use({ visitor: LES_AMARRES_PEOPLE[who as keyof typeof HOME_SUPPORT_PAGES] });
      for (const path of pages) {
        test(`${path}, to ${who}, is for everybody`, async ({ page }) => {
          await page.goto(here(fill(path, found)));
          await expectAccessible(page);
          await expectAccessibleOnPhone(page, THEMES);
        });
      }
    });
  }
});
