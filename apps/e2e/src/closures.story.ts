import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { closureInWords } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { expectAccessible } from './support/accessible';
import {
  enterAs,
  givenGroup,
  givenPublished,
  givenVenue,
  givenWeekly,
  here,
  inDays,
  inWords,
  sessionsOf,
} from './support/given';
import { DESK, expect, PHONE, test } from './support/present';

const WORKS = 'La salle est en travaux, le groupe continue.';
const [FROM, TO] = [inDays(1), inDays(28)];
const IN_WORDS = closureInWords({ from: FROM, to: TO }, 'fr', inDays(0));

/** A published group that meets every Wednesday in a venue of its own, its four sessions of the month, and another venue. */
async function givenMonth(camille: APIRequestContext) {
  const venue = await givenVenue(camille, { name: 'Salle des Travaux' });
  const other = await givenVenue(camille, { name: 'Salle de Secours' });
  const group = await givenGroup(camille, { name: 'Les mercredis du mois', venueId: venue.id });
  await givenWeekly(camille, group);
  const { slug } = await givenPublished(camille, group);
  const month = (await sessionsOf(camille, group.id)).filter(({ date }) => date <= TO);
  const [off, moved, kept, last] = month;
  if (!off || !moved || !kept || !last) throw new Error('The month has four Wednesdays.');
  return { venue, other, group, slug, off, moved, kept, last };
}

const choose = async (row: Locator, choice: string) =>
  row.getByRole('radio', { name: choice }).click();

/** The dates that everybody reads, each by its day. */
const dateOf = (page: Page, date: string) =>
  page
    .getByRole('region', { name: 'Les prochaines dates' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(inWords(date), 'i') });

for (const [screen, size] of [
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)
  test(`a venue is closed for a month, seen in public, and opened again on ${screen}`, async ({
    page,
    camille,
  }) => {
    const { venue, other, group, slug, off, moved, kept, last } = await givenMonth(camille);
    await page.setViewportSize(size);
    await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
    await page.goto(here(`lieux/${venue.id}`));
    await page.getByRole('link', { name: 'Fermer pour un temps…' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvelle fermeture');
    await expect(page.getByRole('combobox', { name: 'Lieu' })).toContainText(venue.name);
    await expectAccessible(page);

    await page.getByLabel('Du', { exact: true }).fill(FROM);
    await page.getByLabel('Au (compris)').fill(TO);
    await page.getByLabel('Un mot pour tout le monde').fill(WORKS);
    const row = (date: string) =>
      page.getByRole('group', { name: `${group.name}, ${inWords(date)}` });
    await expect(page.getByText('4 séances annulées')).toBeVisible();
    await choose(row(kept.date), 'Maintenir');
    await choose(row(moved.date), 'Déplacer');
    await page.getByRole('button', { name: 'Enregistrer la fermeture' }).click();
    await expect(row(moved.date)).toContainText('C’est fermé ce jour-là aussi');
    await row(moved.date).getByRole('combobox', { name: 'Lieu' }).click();
    await page.getByRole('option', { name: other.name }).click();
    await expect(page.getByText('2 séances annulées, 1 déplacée, 1 maintenue')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer la fermeture' }).dblclick();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fermetures');
    const closures = page.getByRole('listitem').filter({ hasText: venue.name });
    await expect(closures).toHaveCount(1);
    await expect(closures).toContainText(IN_WORDS);
    await expect(closures).toContainText('2 séances annulées, 1 déplacée, 1 maintenue');
    await expect(closures).toContainText(WORKS);
    await expectAccessible(page);

    // A session that the closure cancelled says so on its page, with the word.
    await page.goto(here(`seances/${off.id}`));
    await expect(page.getByRole('heading', { name: 'Cette séance est annulée' })).toBeVisible();
    await expect(page.getByText(`« ${WORKS} »`)).toBeVisible();

    // The public page, at the same moment.
    await page.goto(`/groupes/${slug}`);
    await expect(page.getByText(IN_WORDS, { exact: true })).toBeVisible();
    await expect(page.getByText(WORKS).first()).toBeVisible();
    await expect(dateOf(page, off.date)).toContainText('Annulée');
    await expect(dateOf(page, last.date)).toContainText('Annulée');
    await expect(dateOf(page, moved.date)).toContainText(other.name);
    await expect(dateOf(page, kept.date)).not.toContainText('Annulée');
    await expectAccessible(page);

    // Somebody who facilitates sees it, and cannot open a venue again.
    await enterAs(page.request, LES_AMARRES_PEOPLE.camille);
    await page.goto(here('fermetures'));
    await expect(closures).toContainText(IN_WORDS);
    await expect(closures.getByRole('button', { name: /^Rouvrir/ })).toBeHidden();

    await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
    await page.goto(here('fermetures'));
    await page.getByRole('button', { name: `Rouvrir « ${venue.name} »` }).click();
    const asking = page.getByRole('dialog', { name: `Rouvrir « ${venue.name} » ?` });
    await expect(asking).toContainText('2 séances annulées reprennent, 1 séance déplacée revient');
    await expectAccessible(page);
    await asking.getByRole('button', { name: 'Rouvrir' }).click();
    await expect(page.getByText('C’est rouvert : 3 séances sont revenues.')).toBeVisible();
    await page.getByText(/^Passées et rouvertes/).click();
    await expect(closures).toContainText('Rouverte');

    await page.goto(`/groupes/${slug}`);
    await expect(dateOf(page, off.date)).toBeVisible();
    await expect(page.getByText(/^Fermé/)).toHaveCount(0);
    await expect(page.getByText('Annulée')).toHaveCount(0);
    await expect(dateOf(page, moved.date)).not.toContainText(other.name);
  });

test('a closure that touches nothing is saved by keyboard alone, in English', async ({ page }) => {
  await enterAs(page.request, LES_AMARRES_PEOPLE.helene);
  const venue = await givenVenue(page.request, { name: 'Salle Vide' });
  await page.goto(here(`fermetures/nouvelle?quoi=lieu&lequel=${venue.id}`).replace('/fr/', '/en/'));
  await page.getByLabel('From', { exact: true }).fill(FROM);
  await page.getByLabel('To (included)').fill(TO);
  await expect(page.getByText('No session is planned on these dates')).toBeVisible();
  await page.getByLabel('A word for everybody').focus();
  await page.keyboard.type('Closed for repairs.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closures');
  const undo = page.getByRole('button', { name: `Reopen “${venue.name}”` });
  await undo.focus();
  await page.keyboard.press('Enter');
  const asking = page.getByRole('dialog');
  await expect(asking).toContainText('only the announcement of the closure goes');
  await asking.getByRole('button', { name: 'Reopen' }).focus();
  await page.keyboard.press('Enter');
  await expect(undo).toBeHidden();
});
