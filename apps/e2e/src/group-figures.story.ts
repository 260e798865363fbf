import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible, expectAccessibleOnPhone, THEMES } from './support/accessible';
import { enterAs, here, inDays } from './support/given';
import { expect, test } from './support/present';

const { idriss: IDRISS } = LES_AMARRES_PEOPLE;
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
