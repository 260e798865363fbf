import { paths } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenPublished,
  givenVenue,
  givenWeekly,
  here,
  inWords,
} from './support/given';
import { expect, places, test } from './support/present';

const WORDS = {
  description:
    'Nous nous retrouvons pour souffler à plusieurs : parler de l’anxiété, ou d’autre chose, sans jugement.',
  firstVisit:
    'Poussez la porte bleue : quelqu’un vous attend. Vous pouvez ne rien dire de la soirée.',
};
const NEARLY = 'Rien ne correspond exactement';

/** Follows the pages of results until the group stands there. */
async function expectFound(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(NEARLY)).toBeHidden();
  const next = page.getByRole('link', { name: 'Page suivante' });
  while ((await page.getByRole('link', { name }).count()) === 0 && (await next.count()) > 0)
    await next.click();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

test('a listing is previewed as the public will see it, published, and found every way', async ({
  page,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'La Respiration' });
  const group = await givenGroup(camille, {
    name: 'Souffler à la Respiration',
    venueId: venue.id,
    ...WORDS,
  });
  await givenWeekly(camille, group, 'MO');
  const next = await comingSession(camille, group.id);

  await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
  await page.goto(here(`groupes/${group.id}`));
  await page.getByRole('link', { name: 'Voir la fiche publique' }).click();
  await expect(page.getByRole('heading', { name: 'Pas encore publique' })).toBeVisible();
  const preview = page.getByRole('region', { name: 'Exactement ce que lit le public' });
  for (const text of [
    group.name,
    WORDS.description,
    WORDS.firstVisit,
    venue.name,
    'tous les lundis, 18 h – 20 h',
    inWords(next.date),
  ]) {
    await expect(preview).toContainText(text, { ignoreCase: true });
  }
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole('button', { name: 'Publier la fiche' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Publiée dans l’annuaire' })).toBeVisible();
  const address =
    (await page.getByRole('link', { name: 'Voir la page publique' }).getAttribute('href')) ?? '';

  await expectFound(page, '/recherche?department=69', group.name);
  await expectFound(page, '/recherche?place=Lyon', group.name);
  await expectFound(page, '/recherche?theme=ANXIETY&format=IN_PERSON', group.name);
  await expectFound(page, '/recherche?text=anxiete%20lyon', group.name);
  const card = page.getByRole('article').filter({ hasText: group.name });
  await expect(card).toContainText(inWords(next.date), { ignoreCase: true });
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group.name);
  await expect(page.getByRole('region', { name: 'Votre première fois' })).toContainText(
    WORDS.firstVisit,
  );
  await expect(page.getByRole('region', { name: 'Quand', exact: true })).toContainText(
    inWords(next.date),
    { ignoreCase: true },
  );
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en${address}`);
  await expect(page.getByRole('heading', { name: 'Your first time' })).toBeVisible();
  await expectAccessible(page);
});

test('someone without JavaScript finds the group, its dates and a helpline, and gets no cookie', async ({
  browser,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'La Lanterne' });
  const group = await givenGroup(camille, {
    name: 'Le cercle de la Lanterne',
    venueId: venue.id,
    ...WORDS,
  });
  await givenWeekly(camille, group, 'TU');
  const { slug } = await givenPublished(camille, group);

  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: places.url,
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Que cherchez-vous').fill('lanterne anxiete lyon');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page).toHaveURL(/recherche\?text=lanterne&commune=69123&theme=ANXIETY$/);
  await page.getByRole('link', { name: group.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group.name);
  await expect(page.getByRole('region', { name: 'Votre première fois' })).toContainText(
    WORDS.firstVisit,
  );
  await expect(
    page.getByRole('region', { name: 'Les prochaines dates' }).getByRole('listitem').first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Ajouter les dates à mon agenda (.ics)' }),
  ).toHaveAttribute('href', new RegExp(`${paths.listingFeed(slug)}$`));
  for (const number of ['15', '112', '114', '3114', '119', '3977'])
    await expect(page.getByRole('link', { name: number, exact: true })).toBeVisible();

  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  );
  expect(data['@context']).toContain('schema.org');
  expect(JSON.stringify(data)).toContain(group.name);
  expect(JSON.stringify(data)).toContain('startDate');
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a group in nobody’s way of looking still gets an answer', async ({ page }) => {
  await page.goto('/recherche?text=zzzzzz&department=2A&day=SU');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByText(NEARLY).or(page.getByRole('heading', { name: /vous n’êtes pas sans réponse/ })),
  ).toBeVisible();
  await expectAccessible(page);
});
