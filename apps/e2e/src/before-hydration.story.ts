import type { Page } from '@playwright/test';
import { HERE } from './support/given';
import { expect, test } from './support/present';

/** Opens a page of the directory whose scripts come late; what is returned lets them through and waits until they run. */
async function openWithLateScripts(page: Page, address: string): Promise<() => Promise<void>> {
  let letThrough: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    await expect(page.locator('[ngh]').first()).toBeAttached();
    letThrough();
    // Angular takes its marks away from what it has hydrated.
    await expect(page.locator('[ngh]')).toHaveCount(0);
  };
}

test('a search typed before the scripts came is kept when they come', async ({ page }) => {
  const hydrate = await openWithLateScripts(page, '/recherche?text=lanterne&theme=BEREAVEMENT');
  const words = page.getByLabel('Que cherchez-vous');
  await expect(words).toHaveValue('lanterne');
  await page.getByText('Préciser').click();
  await words.fill('aidants');
  await page.getByLabel('Où ?').fill('Ajaccio (2A)');
  await page.getByLabel('Thème').selectOption('DEPRESSION');
  await hydrate();
  await expect(words).toHaveValue('aidants');
  await expect(page.getByLabel('Où ?')).toHaveValue('Ajaccio (2A)');
  await expect(page.getByLabel('Thème')).toHaveValue('DEPRESSION');
});

test('a request for a call written before the scripts came is kept when they come', async ({
  page,
}) => {
  const hydrate = await openWithLateScripts(page, `/demander-un-appel/${HERE.slug}`);
  await page.locator('input[name=origin][value=RELATIVE]').check();
  await page.locator('input[name=wanted][value=CALL]').uncheck();
  await page.locator('input[name=wanted][value=VISIT]').check();
  const typed: [label: string, value: string][] = [
    ['Prénom de la personne à appeler', 'Odette'],
    ['Où ?', 'Ajaccio (2A)'],
    ['Son téléphone', '04 95 00 00 10'],
    ['Ce que vous aimeriez ajouter', 'Elle ne sort plus guère.'],
  ];
  for (const [label, value] of typed) await page.getByLabel(label).fill(value);
  await hydrate();
  for (const [label, value] of typed) await expect(page.getByLabel(label)).toHaveValue(value);
  await expect(page.locator('input[name=origin][value=RELATIVE]')).toBeChecked();
  await expect(page.locator('input[name=wanted][value=CALL]')).not.toBeChecked();
  await expect(page.locator('input[name=wanted][value=VISIT]')).toBeChecked();
});
