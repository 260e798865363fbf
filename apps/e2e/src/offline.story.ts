import { paths, type MyWeek } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { givenContactBegan, outcomesOf } from './support/contact-clock';
import { enterAs, givenGroup, givenSession, HERE, here } from './support/given';
import { expect, PHONE, test } from './support/present';

const { camille, louise } = LES_AMARRES_PEOPLE;

test.use({
  forgiven: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (500|504)/,
  serviceWorkers: 'allow',
  viewport: PHONE,
});
test.describe.configure({ mode: 'serial' });

/** How many of the app's own files the service worker is to keep, and how many it keeps by now. */
const shell = (page: Page) =>
  page.evaluate(async () => {
    const manifest = (await (await fetch('ngsw.json')).json()) as {
      assetGroups: { name: string; urls: string[] }[];
    };
    const wanted = manifest.assetGroups.find(({ name }) => name === 'shell')?.urls.length ?? 0;
    let kept = 0;
    for (const name of await caches.keys())
      if (/assets:shell:cache$/.test(name)) kept = (await (await caches.open(name)).keys()).length;
    return wanted - kept;
  });

/** One visit online: the app stands on the phone, all of it, and the next days with it. */
async function visit(page: Page): Promise<void> {
  await page.goto(here('aujourdhui'));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
      timeout: 30_000,
    })
    .toBe('activated');
  await expect.poll(() => shell(page), { timeout: 60_000 }).toBe(0);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('presence.draft.days') !== null))
    .toBe(true);
}

test('from a cold start without network a session opens, its numbers wait, and are sent once', async ({
  page,
  context,
  camille: requests,
}) => {
  const group = await givenGroup(requests, { name: 'Les soirs sans réseau' });
  const past = await givenSession(requests, group, -2);
  const coming = await givenSession(requests, group, 9);
  await enterAs(page.request, camille);
  await visit(page);

  await context.setOffline(true);
  await page.goto(here('aujourdhui'));
  await expect(
    page.getByRole('heading', { name: 'Les séances gardées sur cet appareil' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto(here('calendrier?qui=toutes'));
  await expect(page.getByText(/Sans réseau, seules les séances gardées/)).toBeVisible();
  await expect(page.getByText(group.name).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(here(`seances/${coming.id}`));
  await expect(page.getByText(group.name).first()).toBeVisible();

  await page.goto(here(`seances/${past.id}/presences`));
  await page.getByRole('spinbutton', { name: 'Personnes présentes' }).fill('5');
  await page.getByRole('button', { name: 'Enregistrer les présences' }).dblclick();
  await expect(
    page.getByText('Pas de réseau : les nombres sont gardés sur cet appareil'),
  ).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: '1 en attente' }).click();
  await expect(page.getByRole('heading', { name: 'En attente du réseau' })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Envoyé' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'En attente du réseau' })).toBeHidden();
  await page.reload();
  await expect(page.getByText('Présences d’une séance : 5')).toBeVisible();
  expect(await (await requests.get(paths.attendance(HERE.id, past.id))).json()).toMatchObject({
    attendeeCount: 5,
    version: 1,
  });
});

test('a call reported without network stays reported when the network is back, and is reported once', async ({
  page,
  context,
}) => {
  await enterAs(page.request, louise);
  const id = await givenContactBegan(louise.email, 25);
  const week = (await (await page.request.get(paths.myWeek(HERE.id))).json()) as MyWeek;
  const name = week.contacts.find((contact) => contact.id === id)?.firstName ?? '';
  await visit(page);

  await context.setOffline(true);
  await page.goto(here('ma-semaine'));
  const card = page.locator(`p-contact-card[id="${id}"]`);
  await expect(card).toContainText(name);
  await card.getByRole('button', { name: 'Compte rendu' }).click();
  await page.getByRole('radio', { name: 'Jointe, tout va bien' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).dblclick();
  await expect(card.getByText('Jointe, tout va bien')).toBeVisible();
  await page.reload();
  await expect(card.getByText('Jointe, tout va bien')).toBeVisible();

  await context.setOffline(false);
  await expect.poll(() => outcomesOf(id), { timeout: 15_000 }).toHaveLength(1);
  await expect(card.getByText('Jointe, tout va bien')).toBeVisible();
  await page.reload();
  await expect(card.getByText('Jointe, tout va bien')).toBeVisible();
  expect(await outcomesOf(id)).toMatchObject([{ result: 'REACHED', version: 1 }]);
});
