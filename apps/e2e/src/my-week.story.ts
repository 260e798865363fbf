import { paths, type MyWeek } from '@presence/contract';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleOnPhone } from './support/accessible';
import { givenContactBegan, outcomesOf } from './support/contact-clock';
import { enterAs, HERE, here } from './support/given';
import { expect, PHONE, test } from './support/present';

const { louise } = LES_AMARRES_PEOPLE;

test.use({ forgiven: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (500|504)/, viewport: PHONE });
test.describe.configure({ mode: 'serial' });

test.beforeEach(async ({ page }) => enterAs(page.request, louise));

/** The first name of whom a contact is with, as the API tells its volunteer. */
async function nameIn(page: Page, id: string): Promise<string> {
  const week = (await (await page.request.get(paths.myWeek(HERE.id))).json()) as MyWeek;
  const contact = week.contacts.find((each) => each.id === id);
  if (!contact) throw new Error('The contact is not in the week.');
  return contact.firstName;
}

/** How many minutes of today have passed where Louise lives. */
function minutesOfToday(): number {
  const clock = new Date().toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' });
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The card that has this contact: the one whose outcome is still to be told, begun today. */
const cardOf = (page: Page, name: string) =>
  page
    .locator('p-contact-card', { hasText: name })
    .filter({ has: page.getByRole('button', { name: 'Compte rendu' }) })
    .first();

async function tell(page: Page, name: string, result: string): Promise<void> {
  const card = cardOf(page, name);
  await card.getByRole('button', { name: 'Compte rendu' }).click();
  await page.getByRole('radio', { name: result }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).dblclick();
  await expect(page.locator('p-outcome-form')).toHaveCount(0);
}

test('today stands first: the phone is one tap away, an outcome two', async ({ page }) => {
  const id = await givenContactBegan(louise.email, 20);
  const name = await nameIn(page, id);
  await page.goto(here('ma-semaine'));
  await expect(page.getByRole('heading', { name: 'Ma semaine' })).toBeVisible();
  await expect(cardOf(page, name).locator('a[href^="tel:"]').first()).toBeVisible();
  await expectAccessible(page);
  await cardOf(page, name).getByRole('button', { name: 'Compte rendu' }).click();
  await page.getByRole('radio', { name: 'Jointe, tout va bien' }).click();
  await page.getByLabel('Un mot').fill('Elle prend du Xanax.');
  await expect(page.getByText('« Xanax » touche peut-être à la santé.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Un mot').fill('Nous avons parlé du jardin.');
  await page.getByRole('button', { name: 'Enregistrer' }).dblclick();
  await expect(page.getByText('C’est noté. Merci !')).toBeVisible();
  expect(await outcomesOf(id)).toEqual([{ result: 'REACHED', minutes: 10, version: 1 }]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test('the home page shows one’s own calls, and leads in one tap to the one that is still to be told', async ({
  page,
}) => {
  // The home page shows the day alone: shortly after midnight there is little of it.
  const id = await givenContactBegan(louise.email, Math.min(80, minutesOfToday()));
  const name = await nameIn(page, id);
  await page.goto(here('aujourdhui'));
  await expect(page.getByRole('heading', { name: 'Vos appels et visites' })).toBeVisible();
  await expectAccessible(page);
  await page
    .locator(`a[href*="${id}"]`, { hasText: `Comment cela s’est-il passé avec ${name}` })
    .click();
  await expect(page.getByRole('heading', { name: 'Ma semaine' })).toBeVisible();
  const card = page.locator(`[id="${id}"]`);
  await card.getByRole('radio', { name: 'Pas de réponse' }).click();
  await card.getByRole('button', { name: 'Enregistrer' }).dblclick();
  await expect(page.getByText('C’est noté. Merci !')).toBeVisible();
  await page.goto(here('aujourdhui'));
  await expect(page.getByRole('heading', { name: 'Vos appels et visites' })).toBeVisible();
  await expect(page.locator(`a[href*="${id}"]`, { hasText: 'Raconté' })).toBeVisible();
});

test('a call told without network leaves by itself, once, though the tab was killed and the request sent twice', async ({
  page,
  context,
}) => {
  const id = await givenContactBegan(louise.email, 35);
  const name = await nameIn(page, id);
  await page.goto(here('ma-semaine'));
  await expect(cardOf(page, name)).toBeVisible();
  await context.setOffline(true);
  await tell(page, name, 'Demande à être rappelée');
  await expect(page.getByText('Pas de réseau : c’est gardé sur ce téléphone')).toBeVisible();
  await expect(
    page.getByText('Gardé sur ce téléphone : partira dès le retour du réseau.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.close();

  const again = await context.newPage();
  let sent = 0;
  // The first request arrives, its answer is lost: the phone cannot know, and sends it again.
  await again.route(`**${paths.myOutcome(HERE.id, id)}`, async (route) => {
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch();
    return route.abort('failed');
  });
  await context.setOffline(false);
  await again.goto(here('ma-semaine'));
  await expect(again.getByText('Ce qui attendait sur cet appareil est enregistré.')).toBeVisible({
    timeout: 20_000,
  });
  expect(sent).toBe(2);
  expect(await outcomesOf(id)).toEqual([{ result: 'CALL_BACK', minutes: 10, version: 1 }]);
  expect(
    await again.evaluate(() => localStorage.getItem('presence.draft.kept-entries')),
  ).toBeNull();
});

test('an entry that the API refuses is shown, and holds up none of the others', async ({
  page,
  context,
}) => {
  const [refused, taken] = [
    await givenContactBegan(louise.email, 50),
    await givenContactBegan(louise.email, 65),
  ];
  const [first, second] = [await nameIn(page, refused), await nameIn(page, taken)];
  await page.goto(here('ma-semaine'));
  await expect(cardOf(page, second)).toBeVisible();
  await context.setOffline(true);
  await tell(page, first, 'Pas de réponse');
  await tell(page, second, 'Jointe, tout va bien');
  const gone = {
    type: 'about:blank',
    title: '',
    status: 404,
    code: 'NOT_FOUND',
    issues: [],
    details: {},
  };
  const shut = [paths.myOutcome(HERE.id, refused), paths.myOutcome(HERE.id, taken)];
  await page.route(`**${shut[0] ?? ''}`, (route) =>
    route.fulfill({ status: 404, contentType: 'application/problem+json', json: gone }),
  );
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Pas accepté' })).toBeVisible({ timeout: 20_000 });
  await expect
    .poll(async () => (await outcomesOf(taken)).length + (await outcomesOf(refused)).length)
    .toBe(1);
  await expectAccessible(page);
  await page.unroute(`**${shut[0] ?? ''}`);
  await page.getByRole('button', { name: 'Renvoyer' }).click();
  await expect.poll(async () => (await outcomesOf(refused)).length).toBe(1);
  await expect(page.getByRole('heading', { name: 'Pas accepté' })).toBeHidden();
});

test('a visit made alone begins and ends, also where the network is poor', async ({
  page,
  context,
}) => {
  const id = await givenContactBegan(louise.email, 5, 'VISIT');
  const name = await nameIn(page, id);
  await page.goto(here('ma-semaine'));
  await expect(cardOf(page, name)).toBeVisible();
  await context.setOffline(true);
  await cardOf(page, name).getByRole('button', { name: 'J’arrive sur place' }).dblclick();
  await expect(page.getByText('Vous êtes sur place.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Ce qui attendait sur cet appareil est enregistré.')).toBeVisible({
    timeout: 20_000,
  });
  await page.reload();
  await expect(page.getByText('Vous êtes sur place.')).toBeVisible();
  await page.getByRole('button', { name: 'Je suis sorti·e' }).dblclick();
  await expect(page.getByRole('button', { name: 'Je suis sorti·e' })).toBeHidden();
});

test('what was kept goes at logout', async ({ page }) => {
  await page.goto(here('ma-semaine'));
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('presence.draft.my-week') !== null))
    .toBe(true);
  await page.getByRole('button', { name: 'Votre compte' }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter', exact: true }).click();
  await expect(page).toHaveURL(/connexion/);
  expect(await page.evaluate(() => localStorage.getItem('presence.draft.my-week'))).toBeNull();
});
