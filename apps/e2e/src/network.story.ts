import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, givenGroup, givenSession, HERE, here } from './support/given';
import { codeLoaded, timePasses } from './support/page-time';
import { expect, test } from './support/present';

test.use({ forgiven: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (500|504)/ });

test.beforeEach(async ({ page }) => enterAs(page.request, LES_AMARRES_PEOPLE.camille));

test('without network a note is kept in its field, and goes through when the network is back', async ({
  page,
  context,
  camille,
}) => {
  const session = await givenSession(
    camille,
    await givenGroup(camille, { name: 'Les soirs de tunnel' }),
    -4,
  );
  await page.goto(here(`seances/${session.id}/presences`));
  await page.getByRole('spinbutton', { name: 'Personnes présentes' }).fill('6');
  await page.getByLabel('Un mot sur la séance').fill('La salle était froide.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Enregistrer les présences' }).dblclick();
  await expect(
    page.getByText('Le service ne répond pas. Vérifiez votre connexion à internet'),
  ).toBeVisible();
  await expect(page.getByLabel('Un mot sur la séance')).toHaveValue('La salle était froide.');
  await expect(page.getByRole('spinbutton', { name: 'Personnes présentes' })).toHaveValue('6');
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Enregistrer les présences' }).dblclick();
  await expect(page.getByText('C’est noté : 6 personnes présentes.')).toBeVisible();
  expect(await (await camille.get(paths.attendance(HERE.id, session.id))).json()).toMatchObject({
    attendeeCount: 6,
    note: 'La salle était froide.',
  });
});

test('without network the numbers alone wait on the phone, and leave by themselves', async ({
  page,
  context,
  camille,
}) => {
  const session = await givenSession(
    camille,
    await givenGroup(camille, { name: 'Les soirs de campagne' }),
    -5,
  );
  await page.goto(here(`seances/${session.id}/presences`));
  await page.getByRole('spinbutton', { name: 'Personnes présentes' }).fill('4');
  await codeLoaded(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Enregistrer les présences' }).dblclick();
  // The next page was never loaded on this phone: it cannot open, and the words stand all the same.
  await expect(
    page.getByText('Pas de réseau : les nombres sont gardés sur cet appareil'),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Cette page ne s’ouvre pas pour l’instant' }),
  ).toBeVisible();
  await expectAccessible(page);
  // Long enough for what waits to be tried in vain: what failed without network is to work with it.
  await timePasses(page, 2500);
  await context.setOffline(false);
  await expect(
    page.getByText('Les présences gardées sur cet appareil sont enregistrées.'),
  ).toBeVisible();
  expect(await (await camille.get(paths.attendance(HERE.id, session.id))).json()).toMatchObject({
    attendeeCount: 4,
  });
});

test('a page that cannot be read says so and offers to try again', async ({ page }) => {
  await page.route('**/api/associations/*/groups', (route) => route.abort());
  await page.goto(here('groupes'));
  await expect(page.getByText('Le service ne répond pas.')).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.unroute('**/api/associations/*/groups');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('link', { name: /Anxiété : en parler entre pairs/ })).toBeVisible();
});

test('an error of the server is told as ours', async ({ page }) => {
  await page.route('**/api/associations/*/today', (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      json: {
        type: 'about:blank',
        title: 'INTERNAL',
        status: 500,
        code: 'INTERNAL',
        issues: [],
        details: {},
      },
    }),
  );
  await page.goto(here('aujourdhui'));
  await expect(page.getByText('Quelque chose s’est mal passé de notre côté.')).toBeVisible();
  await expectAccessible(page);
});

test.describe('once the app stands on the phone', () => {
  test.use({ serviceWorkers: 'allow' });

  test('its service worker answers in the network’s stead, and the numbers are kept all the same', async ({
    page,
    context,
    camille,
  }) => {
    const session = await givenSession(
      camille,
      await givenGroup(camille, { name: 'Les soirs de montagne' }),
      -7,
    );
    await page.goto(here(`seances/${session.id}/presences`));
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
        timeout: 30_000,
      })
      .toBe('activated');
    await page.getByRole('spinbutton', { name: 'Personnes présentes' }).fill('5');
    await codeLoaded(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Enregistrer les présences' }).dblclick();
    await expect(
      page.getByText('Pas de réseau : les nombres sont gardés sur cet appareil'),
    ).toBeVisible();
    await context.setOffline(false);
    await expect(
      page.getByText('Les présences gardées sur cet appareil sont enregistrées.'),
    ).toBeVisible();
    expect(await (await camille.get(paths.attendance(HERE.id, session.id))).json()).toMatchObject({
      attendeeCount: 5,
    });
  });
});
