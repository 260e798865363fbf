import { expectAccessible } from './support/accessible';
import { givenGroup, givenPublished, givenVenue, givenWeekly, unique } from './support/given';
import { DESK, expect, PHONE, places, test } from './support/present';

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`words with slips are understood, told and taken back on ${screen}`, async ({
    page,
    camille,
  }) => {
    const venue = await givenVenue(camille, { name: 'La Rotonde' });
    const group = await givenGroup(camille, {
      name: unique('Les soirs clairs'),
      themes: ['VOICES'],
      venueId: venue.id,
    });
    await givenWeekly(camille, group, 'TU');
    await givenPublished(camille, group);

    await page.setViewportSize(size);
    await page.goto('/');
    await page.getByLabel('Que cherchez-vous').fill('j’entends des voix lyonn mardi');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page).toHaveURL(/recherche\?commune=69123&theme=VOICES&day=TU$/);
    const understood = page.getByRole('region', { name: 'Vous cherchez' });
    await expect(understood.getByRole('link')).toHaveText([
      /Entente de voix/,
      /Mardi/,
      /Lyon \(69\)/,
    ]);
    await expect(page.getByRole('link', { name: group.name })).toBeVisible();
    await expectAccessible(page);

    await understood.getByRole('link', { name: /Mardi/ }).click();
    await expect(page).toHaveURL(/recherche\?commune=69123&theme=VOICES$/);
    await expect(page.getByRole('link', { name: group.name })).toBeVisible();
  });

for (const javaScriptEnabled of [true, false])
  test(`words that speak of a danger bring the numbers first, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      baseURL: places.url,
      locale: 'fr-FR',
      viewport: PHONE,
    });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByLabel('Que cherchez-vous').fill('je veux mourir');
    await page.getByRole('button', { name: 'Chercher' }).click();

    const numbers = page.getByRole('region', { name: /on vous répond maintenant/ });
    await expect(numbers.getByRole('link').first()).toHaveAttribute('href', 'tel:3114');
    await expect(numbers.getByRole('link').first()).toBeInViewport();
    // What was typed is in no address, so in no history, and in nothing that the browser keeps.
    expect(decodeURIComponent(page.url())).not.toContain('mourir');
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });

    await page.goto('/');
    await page.getByLabel('Que cherchez-vous').fill('deuil après suicide');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page).toHaveURL(/theme=BEREAVEMENT/);
    await expect(numbers).toBeHidden();
    await context.close();
  });

test('the page of a danger can be used by everybody', async ({ page }) => {
  await page.goto('/recherche?danger=VIOLENCE');
  const numbers = page.getByRole('region', { name: /on vous répond maintenant/ });
  await expect(numbers.getByRole('link').first()).toHaveAttribute('href', 'tel:17');
  await expectAccessible(page);
});

test('where nothing fits, what comes near is told part by part, and no other theme', async ({
  page,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'La Rotonde' });
  const group = await givenGroup(camille, {
    name: unique('Le pas de côté'),
    themes: ['BRAIN_INJURY'],
    venueId: venue.id,
  });
  await givenWeekly(camille, group, 'TH');
  await givenPublished(camille, group);

  await page.goto('/recherche?theme=BRAIN_INJURY&commune=69123&day=MO');
  const near = page.getByRole('status').filter({ hasText: 'Rien ne correspond exactement' });
  await expect(near).toContainText('le jour');
  await near.getByRole('link', { name: /^Jeudi/ }).click();
  await expect(page).toHaveURL(/day=TH/);
  await expect(page.getByRole('link', { name: group.name })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/recherche?theme=PERINATAL&commune=2A004&language=tr');
  await expect(page.getByRole('link', { name: group.name })).toBeHidden();
});
