import { LES_AMARRES_PEOPLE, type Person } from '@presence/testing';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, here, unique } from './support/given';
import { linkMailedTo } from './support/mailbox';
import { DESK, expect, PHONE, places, test } from './support/present';

const { louise, mireille, camille, idriss } = LES_AMARRES_PEOPLE;

/** A page of this person's own, beside those of the others: what still loads on theirs stays theirs. */
async function pageOf(browser: Browser, person: Pick<Person, 'email'>): Promise<Page> {
  const context = await browser.newContext({
    baseURL: places.url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: DESK,
    serviceWorkers: 'block',
  });
  await enterAs(context.request, person);
  return context.newPage();
}

test('a worry is one tap away, shows whom to call, and is read by the safeguarding leads alone', async ({
  page,
  browser,
}) => {
  const words = unique('Elle dit vouloir en finir.');
  await enterAs(page.request, louise);
  await page.setViewportSize(PHONE);
  await page.goto(here('ma-semaine'));
  await page.getByRole('button', { name: 'Je m’inquiète' }).first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('link', { name: /^15/ })).toBeVisible();
  await sheet.getByRole('radio', { name: 'Parle de mourir' }).click();
  await expect(sheet.locator('a[href="tel:3114"]')).toBeVisible();
  await expectAccessible(page);
  await sheet.getByLabel('Ce qui vous inquiète').fill(words);
  await sheet.getByRole('button', { name: 'Prévenir les référents' }).dblclick();
  await expect(page.getByText('Les référents sont prévenus.')).toBeVisible();

  const link = await linkMailedTo(page.request, mireille.email, /\S+\/alertes\/[0-9a-f-]{36}/);
  for (const other of [camille, idriss]) {
    const theirs = await pageOf(browser, other);
    await theirs.goto(here('alertes'));
    await expect(theirs.getByText('Votre rôle ne permet pas cette action.')).toBeVisible();
    await theirs.context().close();
  }

  const hers = await pageOf(browser, mireille);
  await hers.goto(here('alertes'));
  await expect(hers.getByRole('heading', { level: 1, name: 'Alertes' })).toBeVisible();
  await expectAccessible(hers);
  await expectAccessibleOnPhone(hers);
  await hers.goto(link);
  await expect(hers.getByText(words)).toBeVisible();
  await expectAccessible(hers);
  await expectAccessibleOnPhone(hers);
  await hers.getByRole('button', { name: 'Enregistrer' }).dblclick();
  await expect(hers.getByText('Enregistré.')).toBeVisible();
  await hers
    .getByLabel('Ce qui a été fait')
    .fill('Appelée : elle est entourée, son médecin est prévenu.');
  await hers.getByRole('button', { name: 'Ajouter au journal' }).dblclick();
  await expect(hers.locator('article', { hasText: 'elle est entourée' })).toBeVisible();
  await expect(hers.getByRole('button', { name: 'Clore', exact: true })).toBeDisabled();
  await hers
    .getByLabel('Pourquoi elle peut être close')
    .fill('Suivie par son médecin, la famille est là.');
  await hers.getByRole('button', { name: 'Clore', exact: true }).dblclick();
  await expect(hers.getByText('L’alerte est close.')).toBeVisible();
  await expect(hers.getByRole('button', { name: 'Ajouter au journal' })).toBeHidden();
  await hers.context().close();
});
