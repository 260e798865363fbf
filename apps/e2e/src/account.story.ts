import { DEMO_PASSWORD, LA_HALTE, LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import { here } from './support/given';
import { expect, signIn, test } from './support/present';

test('one account sits in two associations, leaves, and comes back to the page it wanted', async ({
  page,
  context,
}) => {
  await signIn(page, LES_AMARRES_PEOPLE.etienne);
  await page.goto(here('aujourdhui'));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Les Amarres' }).click();
  await page.getByRole('menuitem', { name: LA_HALTE.association.name }).click();
  await expect(page).toHaveURL(new RegExp(`${LA_HALTE.association.slug}/aujourdhui`));
  await expect(page.getByRole('button', { name: LA_HALTE.association.name })).toBeVisible();

  await page.getByRole('button', { name: 'Votre compte' }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter', exact: true }).click();
  await expect(page).toHaveURL(/connexion/);
  expect((await context.cookies()).filter(({ httpOnly }) => httpOnly)).toEqual([]);

  await page.goto(here('lieux'));
  await expect(page).toHaveURL(/connexion\?retour=/);
  await page.getByLabel('Adresse e-mail').fill(LES_AMARRES_PEOPLE.etienne.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lieux');
});
