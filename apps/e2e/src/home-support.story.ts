import { paths, type PersonView } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, HERE, here, inDays } from './support/given';
import { expect, test } from './support/present';

const { idriss: IDRISS, louise: LOUISE } = LES_AMARRES_PEOPLE;

/** A name that no other run has, in letters alone. */
const unheardOf = () =>
  `Quiterie${Array.from({ length: 4 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`;

test('from a referral to a person who is called, until she withdraws her consent', async ({
  page,
  browser,
}) => {
  const firstName = unheardOf();
  const neighbour = await (
    await browser.newContext({
      baseURL: process.env['PRESENCE_URL'],
      locale: 'fr-FR',
      javaScriptEnabled: false,
    })
  ).newPage();
  await neighbour.goto(`/demander-un-appel/${HERE.slug}`);
  await neighbour
    .getByRole('radio', { name: 'Pour quelqu’un de ma famille' })
    .or(neighbour.locator('input[name=origin][value=RELATIVE]'))
    .first()
    .check();
  await neighbour.getByLabel('Prénom de la personne à appeler').fill(firstName);
  await neighbour.getByLabel('Où ?').fill('69003');
  await neighbour.getByLabel('Son téléphone').fill('04 65 71 22 10');
  await neighbour.locator('input[name=agreed][value=yes]').check();
  await neighbour.getByLabel('Votre téléphone').fill('06 39 98 11 22');
  await neighbour.getByRole('button', { name: 'Envoyer la demande' }).dblclick();
  await expect(neighbour.getByText('Votre demande est arrivée.')).toBeVisible();
  await neighbour.context().close();

  await enterAs(page.request, IDRISS);
  await page.goto(here('signalements'));
  await expectAccessible(page);
  await page.getByRole('link', { name: new RegExp(firstName) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstName);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Je m’en occupe' }).dblclick();
  await page.getByRole('button', { name: 'Accepter et créer sa fiche' }).dblclick();
  await page.getByRole('button', { name: 'Créer la fiche' }).dblclick();
  await expect(page.getByText('Aucun consentement n’est enregistré')).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.getByRole('button', { name: 'Noter un consentement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('checkbox', { name: 'Appels' })
    .or(dialog.getByText('Appels', { exact: true }))
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Noter' }).dblclick();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: 'Ajouter un besoin' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer le besoin' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstName);
  await expect(page.getByText('Pas planifié : le consentement manque')).toBeHidden();
  const personId = page.url().split('/').at(-1) ?? '';

  await page.goto(here('personnes'));
  await page.getByLabel('Chercher par le nom').fill(firstName.slice(0, 10).toLowerCase());
  await page.getByRole('link', { name: new RegExp(firstName) }).click();
  await page.getByRole('button', { name: 'Noter un retrait' }).click();
  await page.getByRole('button', { name: 'Retirer le consentement' }).dblclick();
  await expect(page.getByText('Pas planifié : le consentement manque')).toBeVisible();
  const { body } = {
    body: (await (await page.request.get(paths.person(HERE.id, personId))).json()) as PersonView,
  };
  expect(body.consented).toEqual([]);

  // To a volunteer who has no contact with her she does not exist; Idriss's own page is left as it is.
  const volunteer = await browser.newContext({
    baseURL: process.env['PRESENCE_URL'],
    locale: 'fr-FR',
  });
  await enterAs(volunteer.request, LOUISE);
  expect((await volunteer.request.get(paths.person(HERE.id, personId))).status()).toBe(403);
  const hers = await volunteer.newPage();
  await hers.goto(here('personnes'));
  await expect(hers.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(hers.getByText(firstName)).toBeHidden();
  await volunteer.close();
});

test('what home support came to in figures, small ones hidden, with its tables and files', async ({
  page,
}) => {
  await enterAs(page.request, IDRISS);
  await page.goto(here(`chiffres?de=${inDays(-90).slice(0, 7)}&a=${inDays(0).slice(0, 7)}`));
  await expect(page.getByText('Un mois paraît une semaine après sa fin')).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Contacts prévus, selon ce qu’ils ont donné' }),
  ).toBeVisible();
  await page.getByText('Les chiffres en tableau').first().click();
  await expect(page.getByRole('columnheader', { name: 'Sans réponse' })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  const files = page.getByRole('region', { name: 'Un fichier de ces mois' });
  await files.getByRole('button', { name: 'Exporter en XLSX' }).click();
  const link = files.getByRole('link', { name: /^Télécharger .+, XLSX$/ }).first();
  await expect(link).toBeVisible();
  await page.reload();
  await expect(link).toBeVisible();
  const file = page.waitForEvent('download');
  await link.click();
  expect((await file).suggestedFilename()).toMatch(/^presence-domicile-.+\.xlsx$/);
});
