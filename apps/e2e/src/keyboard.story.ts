import { paths } from '@presence/contract';
import { DEMO_PASSWORD, LES_AMARRES_PEOPLE } from '@presence/testing';
import type { Page } from '@playwright/test';
import {
  comingSession,
  enterAs,
  givenGroup,
  givenSession,
  givenVenue,
  givenWeekly,
  HERE,
  here,
  inWords,
} from './support/given';
import { expect, test } from './support/present';

const { camille: CAMILLE } = LES_AMARRES_PEOPLE;

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(target).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ timeout: 15_000, intervals: [0] });
}

test('the skip link leads past the navigation, in the dashboard and in the directory', async ({
  page,
}) => {
  await enterAs(page.request, CAMILLE);
  for (const address of [here('aujourdhui'), '/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  }
});

test('signing in and entering attendance take no mouse', async ({ page, camille }) => {
  const group = await givenGroup(camille, { name: 'Les dimanches au clavier' });
  const session = await givenSession(camille, group, -3);
  await page.goto(here(`seances/${session.id}/presences`));
  await tabTo(page, page.getByLabel('Adresse e-mail'));
  await page.keyboard.type(CAMILLE.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('spinbutton', { name: 'Personnes présentes' }));
  for (let person = 0; person < 4; person++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Un de plus : Dont premières venues' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Enregistrer les présences' }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('C’est noté : 3 personnes présentes, dont 1 pour la première fois.'),
  ).toBeVisible();
});

test('arrows walk the calendar, and Alt with an arrow carries a session to another day', async ({
  page,
  camille,
}) => {
  const venue = await givenVenue(camille, { name: 'La salle des flèches' });
  const group = await givenGroup(camille, { name: 'Les mardis fléchés', venueId: venue.id });
  await givenWeekly(camille, group, 'TU');
  const session = await comingSession(camille, group.id, 1);
  const nextDay = new Date(Date.parse(session.date) + 86_400_000).toISOString().slice(0, 10);

  await enterAs(page.request, CAMILLE);
  await page.goto(here(`calendrier?vue=semaine&date=${session.date}&groupe=${group.id}`));
  const chip = page.getByRole('grid').getByRole('link', { name: group.name });
  await tabTo(page, chip);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell', { name: inWords(nextDay) })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(chip).toBeFocused();

  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Alt');
  const asked = page.getByRole('dialog', { name: `Déplacer au ${inWords(nextDay)} ?` });
  await expect(asked.getByLabel('Un mot pour tout le monde')).toBeFocused();
  await page.keyboard.type('La salle est fermée le mardi.');
  await page.keyboard.press('Enter');
  await expect(asked).toBeHidden();
  await expect(
    page.getByRole('gridcell', { name: inWords(nextDay) }).getByRole('link', { name: group.name }),
  ).toBeVisible();
  expect(await (await camille.get(paths.session(HERE.id, session.id))).json()).toMatchObject({
    date: nextDay,
    publicWord: 'La salle est fermée le mardi.',
  });
});
