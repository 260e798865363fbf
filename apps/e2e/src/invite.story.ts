import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { newId } from '@presence/domain';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, here } from './support/given';
import { linkMailedTo } from './support/mailbox';
import { expect, places, test } from './support/present';

const PASSWORD = 'quatre mots sans lien aucun';

test('an administrator invites a coordinator, whose link makes the account, once', async ({
  page,
  browser,
}) => {
  const email = `lucie.${newId().slice(-12)}@lesamarres.example`;
  await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
  await page.goto(here('equipe'));
  await page.getByRole('link', { name: 'Inviter' }).click();
  await page.getByLabel('Adresse e-mail de la personne').fill(email);
  await page.getByRole('checkbox', { name: /Coordination/ }).check();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).dblclick();
  await expect(page.getByText(`L’invitation est partie à ${email}.`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Invitations en attente' })).toContainText(email);

  const link = await linkMailedTo(page.request, email, /\/espace\/fr\/invitation\/[\w.~-]+/);
  const hers = await browser.newContext({ baseURL: places.url, locale: 'fr-FR' });
  const lucie = await hers.newPage();
  await lucie.goto(link);
  await expect(lucie.getByText('Les Amarres vous invite')).toBeVisible();
  await expectAccessible(lucie);
  await lucie.getByLabel('Votre nom').fill('Lucie Ferrand');
  await lucie.getByLabel('Choisissez un mot de passe').fill('court');
  await lucie.getByRole('button', { name: 'Accepter l’invitation' }).dblclick();
  await expect(lucie.getByLabel('Choisissez un mot de passe')).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(lucie.getByLabel('Votre nom')).toHaveValue('Lucie Ferrand');
  await lucie.getByLabel('Choisissez un mot de passe').fill(PASSWORD);
  await lucie.getByRole('button', { name: 'Accepter l’invitation' }).dblclick();
  await expect(lucie.getByRole('heading', { level: 1 })).toHaveText('Bonjour Lucie Ferrand');
  await hers.close();

  const again = await browser.newContext({ baseURL: places.url, locale: 'fr-FR' });
  const late = await again.newPage();
  await late.goto(link);
  await expect(late.getByText('Ce lien a déjà servi ou n’est plus valable.')).toBeVisible();
  await expectAccessible(late);
  await again.close();

  await page.reload();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Lucie Ferrand' }).filter({ hasText: email }),
  ).toContainText('Coordination');
});

test('a forgotten password is chosen anew by mail, and a stranger’s address gets the same answer', async ({
  page,
  browser,
}) => {
  const { email } = LES_AMARRES_PEOPLE.maud;
  await page.goto('/espace/fr/connexion');
  await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
  await expect(page.getByRole('heading', { name: 'Mot de passe oublié' })).toBeVisible();
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: /Envoyer|Recevoir/ }).click();
  const said = await page.getByRole('status').textContent();
  const link = await linkMailedTo(page.request, email, /\/espace\/fr\/mot-de-passe\/[\w.~-]+/);

  await page.goto('/espace/fr/mot-de-passe-oublie');
  await page.getByLabel('Adresse e-mail').fill('personne@nulle-part.example');
  await page.getByRole('button', { name: /Envoyer|Recevoir/ }).click();
  await expect(page.getByRole('status')).toHaveText(
    (said ?? '').replace(email, 'personne@nulle-part.example'),
  );

  const other = await browser.newContext({ baseURL: places.url, locale: 'fr-FR' });
  const fresh = await other.newPage();
  await fresh.goto(link);
  await expectAccessible(fresh);
  await fresh.getByRole('textbox', { name: 'Nouveau mot de passe' }).fill(PASSWORD);
  await fresh.getByRole('button', { name: /mot de passe|Enregistrer/ }).click();
  await expect(
    fresh
      .getByRole('button', { name: 'Se connecter' })
      .or(fresh.getByRole('heading', { name: 'Bonjour Maud' })),
  ).toBeVisible();
  await other.close();
});
