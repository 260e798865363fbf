import { KAZ_LANTOURAZ_PEOPLE, LES_AMARRES, LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone, THEMES } from './support/accessible';
import { filledPath } from './support/filled-path';
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
  'presences-a-saisir',
  'lieux',
  'lieux/nouveau',
  'lieux/{venue}',
  'trimestre',
  'seances-demandees',
  'fermetures',
  'fermetures/nouvelle',
  'fermetures/nouvelle?quoi=lieu&lequel={venue}',
  'chiffres/groupes',
  'chiffres/groupes?par=theme&de=2019-01&a=2019-03',
  'temps-benevole',
  'mes-heures',
  'heures-equipe',
  'rapports',
  'rapports?annee=1999',
  'rapports/activite/2025-01/2025-12',
  'rapports/activite/2024-09/2025-08',
  'equipe',
  'equipe?inviter=',
  'reglages',
  'nulle-part',
  'groupes/nulle-part',
  'seances/nulle-part',
];

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
        await page.goto(here(filledPath(path, found)));
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
