import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './accessible';
import { enterAs, here, unique } from './given';
import { linkMailedTo } from './mailbox';
import { expect, PHONE, test } from './present';

const { louise, mireille, camille, idriss } = LES_AMARRES_PEOPLE;

// Those who may not read are answered so, and Chromium logs it.
test.use({ forgiven: /status of 403/ });

test('a worry is one tap away, shows whom to call, and is read by the safeguarding leads alone', async ({ page }) => {
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
  await sheet.getByRole('button', { name: 'Prévenir les référents' }).click();
  await expect(page.getByText('Les référents sont prévenus.')).toBeVisible();

  const link = await linkMailedTo(page.request, mireille.email, /\S+\/alertes\/[0-9a-f-]{36}/);
  for (const other of [camille, idriss]) {
    await enterAs(page.request, other);
    await page.goto(here('alertes'));
    await expect(page.getByText('Votre rôle ne permet pas cette action.')).toBeVisible();
  }

  await page.setViewportSize({ width: 1280, height: 900 });
  await enterAs(page.request, mireille);
  await page.goto(here('alertes'));
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.goto(link);
  await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await page.getByLabel('Ce qui a été fait').fill('Appelée : elle est entourée, son médecin est prévenu.');
  await page.getByRole('button', { name: 'Ajouter au journal' }).click();
  await expect(page.locator('article', { hasText: 'elle est entourée' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clore', exact: true })).toBeDisabled();
  await page.getByLabel('Pourquoi elle peut être close').fill('Suivie par son médecin, la famille est là.');
  await page.getByRole('button', { name: 'Clore', exact: true }).click();
  await expect(page.getByText('L’alerte est close.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajouter au journal' })).toBeHidden();
});
