import { readFile } from 'node:fs/promises';
import type { APIRequestContext } from '@playwright/test';
import type { Role } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { enterAs, here, inDays } from './support/given';
import { givenNewcomers } from './support/given-newcomers';
import { expect, test } from './support/present';

const YEAR = inDays(-365).slice(0, 4);
const SOURCE = 'Décision du conseil';

async function newcomer(request: APIRequestContext, name: string, role: Role) {
  const [joined] = await givenNewcomers(request, [name], [role]);
  if (!joined) throw new Error(`${name} did not join.`);
  return joined;
}

test('the hours of volunteers are valued for the accounts, and each prints their own', async ({
  page,
}) => {
  await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
  await page.goto(here(`temps-benevole?de=${YEAR}-01&a=${YEAR}-12`));
  await expect(page.getByText('Aucun montant encore')).toBeVisible();
  await expect(page.getByText('n’ont pas de valeur')).toBeVisible();

  await page.getByRole('button', { name: 'Ajouter un montant' }).click();
  await page.getByRole('button', { name: 'Ajouter ce montant' }).click();
  await expect(page.getByLabel('Montant en euros')).toBeFocused();
  await page.getByLabel('Montant en euros').fill('12,5');
  await page.getByLabel('À partir du').fill(`${YEAR}-01-01`);
  await page.getByLabel('D’où vient ce montant').fill(SOURCE);
  await page.getByRole('button', { name: 'Ajouter ce montant' }).click();
  await expect(page.getByText('L’heure, toutes fonctions : 12,50')).toBeVisible();
  await expect(page.getByText('n’ont pas de valeur')).toBeHidden();
  const debit = page.getByText('Débit 864, personnel bénévole').locator('xpath=following::dd[1]');
  const credit = page.getByText('Crédit 875, bénévolat').locator('xpath=following::dd[1]');
  await expect(debit).toHaveText(/[1-9].*€/);
  await expect(credit).toHaveText((await debit.textContent()) ?? '');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger (CSV)' }).click();
  const sheet = await readFile(await (await download).path(), 'utf8');
  expect(sheet).toContain('Débit 864');
  expect(sheet).toContain(SOURCE);

  await page.getByRole('button', { name: 'Retirer L’heure, toutes fonctions' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('Aucun montant encore')).toBeVisible();

  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here('reglages'));
  await page.getByRole('link', { name: 'Mes heures de bénévolat' }).click();
  await page.getByRole('combobox', { name: 'Année' }).click();
  await page.getByRole('option', { name: YEAR }).click();
  const certificate = page.getByRole('article', { name: 'Attestation d’heures de bénévolat' });
  await expect(certificate).toContainText(LES_AMARRES_PEOPLE.camille.displayName);
  await expect(certificate).toContainText('Animation de séances de groupe');
  await expect(page).toHaveURL(new RegExp(`annee=${YEAR}`));
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test('hours of meetings and training are added by each, or by who coordinates, and certified', async ({
  page,
}) => {
  const blanche = await newcomer(page.request, 'Blanche Auriol', 'VOLUNTEER');
  const coordinator = await newcomer(page.request, 'Régis Vallon', 'COORDINATOR');
  await enterAs(page.request, blanche);
  await page.goto(here(`mes-heures?annee=${YEAR}`));
  await page.getByRole('button', { name: 'Ajouter des heures' }).click();
  await page.getByRole('button', { name: 'Enregistrer ces heures' }).click();
  await expect(page.getByRole('combobox', { name: 'À quoi' })).toBeFocused();
  await page.getByRole('combobox', { name: 'À quoi' }).click();
  await page.getByRole('option', { name: 'Réunions' }).click();
  await page.getByLabel('Le', { exact: true }).fill(`${YEAR}-05-12`);
  await page.getByLabel('Heures', { exact: true }).fill('2');
  await page.getByLabel('Minutes').fill('30');
  await page.getByLabel('Kilomètres').fill('12,5');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Enregistrer ces heures' }).dblclick();
  await expect(page.getByText(`12 mai ${YEAR}`)).toHaveCount(1);
  const certificate = page.getByRole('article', { name: 'Attestation d’heures de bénévolat' });
  await expect(certificate).toContainText('Blanche Auriol');
  await expect(certificate.getByRole('row', { name: 'Réunions' })).toContainText('2,5');

  await page.getByRole('button', { name: 'Retirer : Réunions' }).click();
  await expect(certificate).toBeHidden();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(certificate.getByRole('row', { name: 'Réunions' })).toContainText('2,5');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await enterAs(page.request, coordinator);
  await page.goto(here('mes-heures'));
  await page.getByRole('link', { name: 'Heures de toute l’équipe' }).click();
  await page.getByRole('button', { name: 'Ajouter des heures' }).click();
  await page.getByRole('combobox', { name: 'Qui les a données' }).click();
  await page.getByRole('option', { name: 'Blanche Auriol' }).click();
  await page.getByRole('combobox', { name: 'À quoi' }).click();
  await page.getByRole('option', { name: 'Formations' }).click();
  await page.getByLabel('Heures', { exact: true }).fill('24');
  await page.getByLabel('Minutes').fill('1');
  await page.getByRole('button', { name: 'Enregistrer ces heures' }).click();
  await expect(page.getByText('plus de 24 heures')).toBeVisible();
  await page.getByLabel('Heures', { exact: true }).fill('3');
  await page.getByRole('button', { name: 'Enregistrer ces heures' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'Blanche Auriol' });
  await expect(entry).toContainText('entré par Régis Vallon');
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});
