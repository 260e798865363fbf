import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone, THEMES } from './support/accessible';
import { enterAs, here, inDays } from './support/given';
import { expect, test } from './support/present';

const { idriss: IDRISS } = LES_AMARRES_PEOPLE;
const LAST_YEAR = Number(inDays(0).slice(0, 4)) - 1;
const [from, until] = [inDays(-300).slice(0, 7), inDays(-30).slice(0, 7)];

test('the figures of groups: filters that stay in the address, charts, and the tables behind them', async ({
  page,
}) => {
  await enterAs(page.request, IDRISS);
  await page.goto(here('chiffres'));
  await page.getByRole('link', { name: 'Groupes', exact: true }).last().click();
  await expect(page).toHaveURL(/chiffres\/groupes/);
  await page.goto(here(`chiffres/groupes?de=${from}&a=${until}`));
  await expect(page.getByText('rien n’y est caché')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Séances, mois par mois\. De / })).toBeVisible();

  await page.getByRole('combobox', { name: 'Format' }).click();
  await page.getByRole('option', { name: 'En visio', exact: true }).click();
  await expect(page).toHaveURL(/format=ONLINE/);
  await page.getByRole('option', { name: 'Par format' }).click();
  await expect(page).toHaveURL(/par=format/);
  await page.reload();
  await expect(page.getByRole('img', { name: /^Par format\. / })).toBeVisible();
  await page.getByText('Les chiffres en tableau').last().click();
  const table = page.getByRole('table', { name: 'Par format' });
  await expect(table.getByRole('columnheader', { name: 'Premières fois' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(2);
  await expectAccessible(page, THEMES);
  await expectAccessibleOnPhone(page, THEMES);
});

/** On a second run the year is published already, and nothing is asked. */
async function publishUnlessDone(publish: Locator): Promise<void> {
  if (await publish.isVisible()) await publish.click();
}

test('a year for a funder: published once, made meanwhile, found again, with its certificate', async ({
  page,
}) => {
  await enterAs(page.request, IDRISS);
  await page.goto(here('chiffres/groupes'));
  const exports = page.getByRole('region', { name: 'Pour un financeur' });
  await exports.getByRole('button', { name: 'Exporter en CSV' }).click();
  const publish = page.getByRole('button', { name: 'Publier et exporter' });
  const link = exports
    .getByRole('link', { name: new RegExp(`^Télécharger ${LAST_YEAR}, CSV`) })
    .first();
  await expect(publish.or(link)).toBeVisible();
  await publishUnlessDone(publish);
  await expect(link).toBeVisible();
  await page.reload();
  await expect(link).toBeVisible();
  await expectAccessible(page, THEMES);
  await expectAccessibleOnPhone(page, THEMES);
  const download = page.waitForEvent('download');
  await link.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`presence-groupes-${LAST_YEAR}.csv`);
  const lines = readFileSync(await file.path(), 'utf8')
    .split('\r\n')
    .filter(Boolean);
  expect(lines[0]).toContain('Premières fois');
  expect(lines[1]).toContain('Toute l’association');
  expect(lines.at(-1)).toMatch(
    /^(Plus petit intervalle qu’un lecteur peut déduire d’un nombre secret : \d+|Aucun nombre)/,
  );
  await exports
    .getByRole('button', { name: new RegExp(`^Retirer ${LAST_YEAR}, CSV`) })
    .first()
    .click();
  await expect(link).toBeHidden();
});
